import type { Draft, LineRole } from '#core';
import type { Role } from '../official-document.ts';
import type { PrintedLine } from '../roles.ts';
import { readAttachmentMark } from './attachment-line.ts';
import { readDates, readSignedDate } from './closing-line.ts';
import { isImprintOther, readImprintLine } from './imprint-line.ts';
import { plainForm } from './plain-form.ts';
import type { TypedValue } from './typed-value.ts';

/** A line with what the reading of elements asks of it. */
export interface Line extends PrintedLine {
  readonly plain: string;
  readonly role: LineRole;
  readonly omitted: boolean;
  readonly blankBefore: boolean;
  readonly isPageNumber: boolean;
  /** Its form is that of a date, a mark of an attachment or a line of the 版记; most lines of a long text are not asked further. */
  readonly mayBeElement: boolean;
  /** In characters. */
  readonly indent: number;
}

/**
 * What a line is. In the head and in the imprint its values are printed where their element stands; elsewhere the line is
 * printed in its place, as `role` says.
 */
export interface TypedLine {
  readonly zone: 'head' | 'text' | 'imprint';
  readonly role: Role;
  readonly values: readonly TypedValue[];
}

/** The same for the same lines of a draft. */
export function readLines(draft: Draft, lines: readonly PrintedLine[]): readonly Line[] {
  const known = read.get(lines);
  if (known !== undefined) return known;
  const result = linesOf(draft, lines);
  read.set(lines, result);
  return result;
}

const read = new WeakMap<readonly PrintedLine[], readonly Line[]>();

function linesOf(draft: Draft, lines: readonly PrintedLine[]): readonly Line[] {
  return lines.map((line, i) => {
    const before = lines[i - 1];
    return lineOf(draft, line, before === undefined || line.index - before.index > 1);
  });
}

/** Remembered by block: a line that only moved down is not read again. */
function lineOf(draft: Draft, { block, index, text, markdown }: PrintedLine, blankBefore: boolean): Line {
  const known = remembered.get(block);
  const role = draft.role(index);
  const omitted = draft.isOmitted(index);
  if (
    known?.index === index &&
    known.markdown === markdown &&
    known.role === role &&
    known.omitted === omitted &&
    known.blankBefore === blankBefore
  )
    return known;
  const plain = known?.plain ?? plainForm(text);
  const isPageNumber = known?.isPageNumber ?? PAGE_NUMBER.test(plain);
  const mayBeElement = known?.mayBeElement ?? (mayHoldDate(plain) || readAttachmentMark(plain) !== undefined || isOfImprint(plain));
  const line: Line = {
    block,
    index,
    text,
    markdown,
    plain,
    role,
    omitted,
    blankBefore,
    isPageNumber,
    mayBeElement,
    indent: block.content.start,
  };
  remembered.set(block, line);
  return line;
}

function mayHoldDate(plain: string): boolean {
  if (plain.length > 60 || !/[年月]|[0-9] ?[-./] ?[0-9]|20[0-9]{6}/u.test(plain)) return false;
  return readDates(plain).length > 0 || readSignedDate(plain) !== undefined;
}

function isOfImprint(plain: string): boolean {
  return plain.length <= 120 && (readImprintLine(plain) !== undefined || isImprintOther(plain));
}

const remembered = new WeakMap<PrintedLine['block'], Line>();

/** A number of a page, and what else an export leaves out: it parts nothing. */
export function isPassedOver({ omitted, isPageNumber }: Line): boolean {
  return omitted || isPageNumber;
}

const PAGE_NUMBER = /^(?:- ?[0-9]{1,3} ?-|第 ?[0-9]{1,3} ?页(?: ?,? ?共 ?[0-9]{1,3} ?页)?|[0-9]{1,3} ?\/ ?[0-9]{1,3})$/u;

/** A line that ends as a sentence does, has the commas of one, or is too long for anything else. */
export function isText({ plain }: Line): boolean {
  return /[。;!?:”.,]$|[。;!?,].{4}/u.test(plain) || plain.length > 35;
}
