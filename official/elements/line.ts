import type { Draft, LineRole } from '#core';
import type { Role } from '../official-document.ts';
import type { PrintedLine } from '../roles.ts';
import { plainForm } from './plain-form.ts';
import type { TypedValue } from './typed-value.ts';

/** A line with what the reading of elements asks of it. */
export interface Line extends PrintedLine {
  readonly plain: string;
  readonly role: LineRole;
  readonly omitted: boolean;
  readonly blankBefore: boolean;
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
    return {
      ...line,
      plain: plainOf(line),
      role: draft.role(line.index),
      omitted: draft.isOmitted(line.index),
      blankBefore: before === undefined || line.index - before.index > 1,
      indent: line.block.content.start,
    };
  });
}

/** Remembered by block: a line that only moved down is not read again. */
function plainOf({ block, text }: PrintedLine): string {
  const known = remembered.get(block);
  if (known !== undefined) return known;
  const plain = plainForm(text);
  remembered.set(block, plain);
  return plain;
}

const remembered = new WeakMap<PrintedLine['block'], string>();

/** A number of a page, and what else an export leaves out: it parts nothing. */
export function isPassedOver({ omitted, plain }: Line): boolean {
  return omitted || /^(?:- ?[0-9]{1,3} ?-|第 ?[0-9]{1,3} ?页(?: ?,? ?共 ?[0-9]{1,3} ?页)?|[0-9]{1,3} ?\/ ?[0-9]{1,3})$/u.test(plain);
}

/** A line that ends as a sentence does, has the commas of one, or is too long for anything else. */
export function isText({ plain }: Line): boolean {
  return /[。;!?:”.,]$|[。;!?,].{4}/u.test(plain) || plain.length > 35;
}
