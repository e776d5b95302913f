/** The elements that front matter may give, and what it may decide about the whole document. */
export type ElementName =
  | 'format'
  | 'profile'
  | 'copy-number'
  | 'secrecy'
  | 'secrecy-period'
  | 'urgency'
  | 'issuer'
  | 'mark'
  | 'document-number'
  | 'signatory'
  | 'title'
  | 'addressee'
  | 'attachment'
  | 'present'
  | 'absent'
  | 'attending'
  | 'signature'
  | 'issue-date'
  | 'seal'
  | 'annotation'
  | 'report-to'
  | 'send-to'
  | 'issue-to'
  | 'copy-to'
  | 'printer'
  | 'print-date'
  | 'copies'
  | 'contents';

/** 公文、信函、命令、纪要（GB/T 9704—2012 chapters 7 and 10）、简报 and ordinary reports, for which there is no standard. */
export type DocumentFormat = 'document' | 'letter' | 'order' | 'minutes' | 'bulletin' | 'plain';

/** One element: what writers call it, where it is printed, and what the standard says about it. */
export interface Element {
  readonly id: ElementName;
  /** Its name in Chinese; the first to be offered. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** What writers call it by mistake and that no look at the letters of its names would tell. */
  readonly mistaken: readonly string[];
  /** Pinyin of the name, then of aliases that are looked for by their own sound; a space between syllables. */
  readonly pinyin: readonly string[];
  /** Whether several values make sense. */
  readonly list: boolean;
  /** What parts several values on one line, apart from a list: `张三、李四`. */
  readonly separator?: string;
  /** 版头、主体、版记, or something that is not printed itself but decides about the whole. */
  readonly part: 'setting' | 'masthead' | 'main' | 'imprint';
  /** Where the rule comes from, as the writer reads it: `GB/T 9704—2012 7.2.1`, or 通行做法. */
  readonly source: string;
  /** One or two sentences for the writer. */
  readonly explanation: string;
  /** Values as they may stand behind the name; several only of a list. */
  readonly examples: readonly string[];
  /** The only values that make sense; empty when any text does. */
  readonly values: readonly FixedValue[];
  /** Where each format prints it; a format that is missing has no place for it. */
  readonly places: Places;
}

export type Places = { readonly [format in DocumentFormat]?: string };

export interface FixedValue {
  readonly text: string;
  /** Pinyin, a space between syllables. */
  readonly pinyin: string;
  readonly explanation: string;
}

export const ALL_FORMATS: readonly DocumentFormat[] = ['document', 'letter', 'order', 'minutes', 'bulletin', 'plain'];

/** The same place in several formats. */
export function placed(formats: readonly DocumentFormat[], place: string): Places {
  return Object.fromEntries(formats.map(format => [format, place]));
}
