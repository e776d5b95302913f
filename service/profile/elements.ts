import type { LayoutProfile, ParagraphStyle } from '#official';
import { HEADING_KEYS, ROLE_KEYS } from '#official';

/** An element with its style, its name in profile files, and the clause of GB/T 9704—2012 that rules it. */
export interface StyledElement {
  readonly name: string;
  readonly style: ParagraphStyle;
  /** Empty for what is office practice. */
  readonly clause: string;
  /** Where it stands follows from the elements beside it. */
  readonly placed: boolean;
}

/** Every element of a profile, in the order in which they are printed. */
export function styledElements({ styles, headings }: LayoutProfile): readonly StyledElement[] {
  return ORDER.flatMap((role): readonly StyledElement[] =>
    role === 'headings'
      ? HEADING_KEYS.flatMap((name, i) => {
          const style = headings[i];
          return style === undefined ? [] : [{ name, style, clause: '7.3.3', placed: false }];
        })
      : [{ name: ROLE_KEYS[role], style: styles[role], clause: CLAUSES[role], placed: PLACED.has(role) }],
  );
}

const ORDER = [
  'copy-number',
  'secrecy',
  'urgency',
  'mark',
  'document-number',
  'signatory',
  'issuer',
  'title',
  'byline',
  'addressee',
  'body',
  'headings',
  'attachment-note',
  'signature',
  'issue-date',
  'annotation',
  'attachment-mark',
  'attachment-title',
  'attendance',
  'imprint',
  'printer',
] as const;

type StyledRole = Exclude<(typeof ORDER)[number], 'headings'>;

const CLAUSES: { readonly [role in StyledRole]: string } = {
  'copy-number': '7.2.1',
  secrecy: '7.2.2',
  urgency: '7.2.3',
  mark: '7.2.4',
  'document-number': '7.2.5',
  signatory: '7.2.6',
  issuer: '',
  title: '7.3.1',
  byline: '',
  addressee: '7.3.2',
  body: '7.3.3',
  'attachment-note': '7.3.4',
  signature: '7.3.5',
  'issue-date': '7.3.5',
  annotation: '7.3.6',
  'attachment-mark': '7.3.7',
  'attachment-title': '',
  attendance: '10.3',
  imprint: '7.4.2',
  printer: '7.4.3',
};

const PLACED: ReadonlySet<StyledRole> = new Set([
  'copy-number',
  'secrecy',
  'urgency',
  'mark',
  'document-number',
  'signatory',
  'issuer',
  'signature',
  'issue-date',
  'imprint',
  'printer',
] as const);
