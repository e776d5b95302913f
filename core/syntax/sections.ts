import { levelOrder } from './levels.ts';
import type { NumberMark } from '../numbering/scheme.ts';
import type { BlockRange, Section } from './draft.ts';
import { isAttachmentMark, type Lines } from './lines.ts';
import { acceptedMarks } from './marks.ts';
import {
  ADDRESS,
  ANNOUNCES,
  CONTINUES,
  DATE,
  ELEMENT,
  ENDS_OPEN,
  ENDS_SENTENCE,
  FURNITURE,
  GENERIC,
  HAN,
  HEAD_ELEMENT,
  PREFACE,
  SENTENCE,
  SERIES,
  SHORT,
  SUBTITLE,
} from './shape.ts';

/** The sections of one report; `range` holds its lines below the title. */
export function buildSections(lines: Lines, range: BlockRange, title: BlockRange | undefined): readonly Section[] {
  const marks = acceptedMarks(lines, range);
  const level = levelOrder([...marks.values()]);
  const root: Open = { line: -1, key: 'root', level: -1, ordinal: 0, run: 0, children: [] };
  const open: Open[] = [root];
  let last = range.first;
  for (let line = range.first; line < range.end; line++) {
    const mark = marks.get(line);
    if (mark !== undefined) enter(numbered(line, mark, level(mark), lines.hashes(line)));
    else if (isBareHeading(lines, line, range, title, marks)) enter(bare(line, nextMarkFrom(line), lines.is(line, GENERIC)));
    last = line + 1;
  }
  close(0);
  return root.children;

  function enter(next: Entering): void {
    close(parentDepth(open, next));
    const parent = open.at(-1) ?? root;
    const sibling = parent.children.at(-1);
    const startsAgain = sibling !== undefined && next.ordinal !== undefined && next.ordinal <= (parent.lastOrdinal ?? 0);
    const run = (sibling?.run ?? 0) + (startsAgain ? 1 : 0);
    if (next.ordinal !== undefined) parent.lastOrdinal = next.ordinal;
    open.push({ line: next.line, key: next.key, level: next.level, ordinal: next.ordinal ?? 0, run, children: [] });
  }

  /** Closes all open sections deeper than `depth`; they end with the last line seen. */
  function close(depth: number): void {
    while (open.length > depth + 1) {
      const section = open.pop();
      if (section === undefined) return;
      const { first, end } = lines.blockRange(section.line, last);
      open
        .at(-1)
        ?.children.push({ heading: first, depth: open.length, run: section.run, blocks: { first, end }, children: section.children });
    }
  }

  function nextMarkFrom(line: number): NumberMark | undefined {
    for (let next = line + 1; next < Math.min(range.end, line + 40); next++) {
      const mark = marks.get(next);
      if (mark !== undefined) return mark;
    }
    return undefined;
  }
}

interface Open {
  readonly line: number;
  readonly key: string;
  readonly level: number;
  readonly ordinal: number;
  readonly run: number;
  readonly children: Section[];
  /** The ordinal of the last numbered child. */
  lastOrdinal?: number;
}

interface Entering {
  readonly line: number;
  readonly key: string;
  /** Lower stands higher; Infinity for a bare heading. */
  readonly level: number;
  readonly ordinal: number | undefined;
  /** For a bare heading: the key of the next number, when that starts from 1. */
  readonly opens: string | undefined;
  /** For a bare heading: it names a part that every report has, such as 存在问题. */
  readonly generic: boolean;
}

function numbered(line: number, mark: NumberMark, level: number, hashes: number): Entering {
  const ordinal = mark.scheme === 'hash' ? undefined : mark.ordinal;
  if (hashes > 0) return { line, key: `hash${hashes}`, level: hashes - 10, ordinal, opens: undefined, generic: false };
  return { line, key: mark.scheme, level, ordinal, opens: undefined, generic: false };
}

function bare(line: number, next: NumberMark | undefined, generic: boolean): Entering {
  return {
    line,
    key: 'bare',
    level: Number.POSITIVE_INFINITY,
    ordinal: undefined,
    opens: next?.ordinal === 1 ? next.scheme : undefined,
    generic,
  };
}

const ABOVE_PARTS = /^(?:root|part|chapter|division|bare|hash)/u;

/** How many of the open sections (the root not counted) stay open above a new heading. */
function parentDepth(open: readonly Open[], next: Entering): number {
  const alike = open.findLastIndex(section => section.key === next.key);
  if (next.key === 'bare') {
    // It has lost its number when the numbers below start again: a sibling of what held them. Else a heading inside the section.
    const restarted = next.opens === undefined ? -1 : open.findLastIndex(section => section.key === next.opens);
    if (restarted > 1) return restarted - 2;
    if (restarted === 1) return 0;
    if (alike > 0) return alike - 1;
    const part = next.generic ? open.findIndex(section => !ABOVE_PARTS.test(section.key)) : -1;
    return part > 0 ? part - 1 : open.length - 1;
  }
  if (alike > 0) return alike - 1;
  let depth = open.length - 1;
  let left = false;
  while (depth > 0 && isBelow(open[depth], next, left)) {
    left = true;
    depth--;
  }
  return depth;
}

/** Whether an open section must close before a heading of a scheme that is not open. */
function isBelow(section: Open | undefined, next: Entering, left: boolean): boolean {
  if (section === undefined) return false;
  if (section.key !== 'bare') return section.level > next.level;
  // 二、 after a bare heading: that one lost its 一、. And numbers that stand above those under the bare heading are no part of it.
  return (next.ordinal ?? 1) > 1 || left;
}

/** A short line between paragraphs that heads what follows (structure 3.2, unnumbered own-line). */
function isBareHeading(
  lines: Lines,
  line: number,
  range: BlockRange,
  title: BlockRange | undefined,
  marks: ReadonlyMap<number, NumberMark>,
): boolean {
  if (!lines.is(line, SHORT) || !lines.is(line, HAN)) return false;
  if (
    lines.is(
      line,
      SENTENCE |
        ENDS_SENTENCE |
        ENDS_OPEN |
        CONTINUES |
        DATE |
        ADDRESS |
        SERIES |
        SUBTITLE |
        FURNITURE |
        ELEMENT |
        HEAD_ELEMENT |
        ANNOUNCES,
    )
  )
    return false;
  if (lines.text(line).length > 30 || !isTextFrom(lines, line + 1, range.end, marks)) return false;
  if (lines.is(line, PREFACE)) return true;
  const before = line - 1;
  if (before < range.first) return title !== undefined && repeatsTitle(lines, line, title);
  return lines.isComplete(before) || isAttachmentMark(lines, before);
}

/** A part of the report named in its title: 上半年工作总结 below 上半年工作总结和下半年工作计划. */
function repeatsTitle(lines: Lines, line: number, title: BlockRange): boolean {
  const text = lines.text(line);
  for (let i = title.first; i < title.end; i++) if (lines.text(i) !== text && lines.text(i).includes(text)) return true;
  return false;
}

/** What a heading must be followed by: a paragraph, a numbered line or a series. */
function isTextFrom(lines: Lines, line: number, end: number, marks: ReadonlyMap<number, NumberMark>): boolean {
  if (line >= end || lines.is(line, CONTINUES)) return false;
  const mark = marks.get(line);
  if (mark !== undefined) return mark.ordinal === 1;
  return lines.is(line, SERIES | SENTENCE) || !lines.is(line, SHORT);
}
