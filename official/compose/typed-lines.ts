import type { Draft, Report } from '#core';
import type { PrintedLine } from '../roles.ts';
import { readImprintLine, readPrinterLine } from './closing-line.ts';
import { isTypedRule, readHeadLine } from './head-line.ts';
import type { TypedValue } from './typed-value.ts';

/** What of the 版头 and 版记 the writer has typed: values by the index of their line, with that of lines that only draw a rule. */
export interface TypedLines {
  readonly head: ReadonlyMap<number, readonly TypedValue[]>;
  readonly imprint: ReadonlyMap<number, readonly TypedValue[]>;
}

/** Finds the elements typed above the title and below the end of one report. */
export function readTypedLines(draft: Draft, lines: readonly PrintedLine[], report: Report): TypedLines {
  return { head: readHead(lines, report), imprint: readImprint(draft, lines) };
}

function readHead(lines: readonly PrintedLine[], { title }: Report): ReadonlyMap<number, readonly TypedValue[]> {
  const head = new Map<number, readonly TypedValue[]>();
  const rules: number[] = [];
  for (const { index, text } of lines) {
    if (title !== undefined && index >= title.first) break;
    const values = readHeadLine(text);
    if (values !== undefined) head.set(index, values);
    else if (isTypedRule(text)) rules.push(index);
    else if (title === undefined || text.length > LONGEST) break;
  }
  // A date behind some words is the line of 编发单位 only in a head that has more.
  const others = [...head.values()].flat().filter(({ element }) => element !== 'issuer' && element !== 'issue-date');
  if (others.length === 0) return new Map();
  for (const index of rules) head.set(index, []);
  return head;
}

/** In UTF-16 units; a longer line is text, below which no head stands. */
const LONGEST = 60;

/** From the last line upwards, as long as lines of a 版记 stand there; and lines that nothing but a 版记 can be. */
function readImprint(draft: Draft, lines: readonly PrintedLine[]): ReadonlyMap<number, readonly TypedValue[]> {
  const imprint = new Map<number, readonly TypedValue[]>();
  const rules: number[] = [];
  for (const { index, text } of lines.toReversed()) {
    if (isTypedRule(text)) {
      rules.push(index);
      continue;
    }
    const values = readImprintLine(text);
    if (values === undefined) break;
    imprint.set(index, values);
  }
  if (imprint.size > 0) for (const index of rules) imprint.set(index, []);
  for (const { index, text } of lines) {
    if (imprint.has(index) || draft.role(index) !== 'imprint') continue;
    const values = readPrinterLine(text) ?? readImprintLine(text);
    if (values !== undefined) imprint.set(index, values);
  }
  return imprint;
}
