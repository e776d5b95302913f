import { classOf, levelOrder } from './levels.ts';
import type { NumberMark } from '../numbering/scheme.ts';
import type { BlockRange, Section } from './draft.ts';
import { isAttachmentMark, isAttachmentTitle, type Lines } from './lines.ts';
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
  LABEL,
  LONG,
  PERIOD,
  PREFACE,
  SENTENCE,
  SERIES,
  SHORT,
  SUBTITLE,
  TABLE,
  TITLE_WORD,
  YEARLY,
} from './shape.ts';

/** The sections of one report; `range` holds its lines below the title. */
export function buildSections(lines: Lines, range: BlockRange, title: BlockRange | undefined): readonly Section[] {
  const marks = acceptedMarks(lines, range);
  const level = levelOrder([...marks.values()]);
  const top = [...marks.values()].reduce((highest, mark) => Math.min(highest, level(mark)), Number.POSITIVE_INFINITY);
  const root: Open = { line: -1, key: 'root', level: -1, ordinal: 0, run: 0, children: [] };
  const open: Open[] = [root];
  const wrap = wrapWidth(lines, range);
  let last = range.first;
  for (let line = range.first; line < range.end; line++) {
    const mark = marks.get(line);
    if (mark !== undefined) enter(numbered(line, mark, level(mark), lines.hashes(line), top));
    else if (isAttachmentHeading(lines, line)) enter(attachment(line));
    else if (lines.width(line) < wrap && isBareHeading(lines, line, range, title, marks)) enter(bare(lines, line, nextMarkFrom(line)));
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
  /** It heads a part of the report: a number of the highest level, or words that every report has, such as 存在问题. */
  readonly isPart: boolean;
}

function numbered(line: number, mark: NumberMark, level: number, hashes: number, top: number): Entering {
  const ordinal = mark.scheme === 'hash' ? undefined : mark.ordinal;
  if (hashes > 0) return { line, key: `hash${hashes}`, level: hashes - 10, ordinal, opens: undefined, isPart: false };
  return { line, key: classOf(mark), level, ordinal, opens: undefined, isPart: level === top };
}

function bare(lines: Lines, line: number, next: NumberMark | undefined): Entering {
  return {
    line,
    key: lines.is(line, LABEL) ? 'label' : lines.is(line, PREFACE) ? 'preface' : 'bare',
    level: Number.POSITIVE_INFINITY,
    ordinal: undefined,
    opens: next?.ordinal === 1 ? classOf(next) : undefined,
    isPart: lines.is(line, GENERIC | YEARLY | PREFACE),
  };
}

/** An attachment stands beside the parts of the document, whatever the numbers inside. */
function attachment(line: number): Entering {
  return { line, key: 'attachment', level: Number.NEGATIVE_INFINITY, ordinal: undefined, opens: undefined, isPart: true };
}

const ABOVE_PARTS = /^(?:root|part|chapter|division|attachment|label|preface|bare|hash)/u;

/** How many of the open sections (the root not counted) stay open above a new heading. */
function parentDepth(open: readonly Open[], next: Entering): number {
  if (next.key === 'attachment') return 0;
  const alike = open.findLastIndex(section => section.key === next.key);
  if (next.level === Number.POSITIVE_INFINITY) {
    // It has lost its number when the numbers below start again: a sibling of what held them. Else a heading inside the section.
    const restarted = next.opens === undefined ? -1 : open.findLastIndex(section => section.key === next.opens);
    if (restarted > 1) return restarted - 2;
    if (restarted === 1) return 0;
    if (alike > 0) return alike - 1;
    const part = next.isPart ? open.findIndex(section => !ABOVE_PARTS.test(section.key)) : -1;
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
  if (section.level !== Number.POSITIVE_INFINITY) return section.level > next.level;
  if (section.key === 'preface') return next.isPart;
  // 二、 after a bare heading: that one lost its 一、. And numbers that stand above those under the bare heading are no part of it.
  return (next.ordinal ?? 1) > 1 || left;
}

/** The title of an attachment: below its mark, or on the same line where text follows. */
function isAttachmentHeading(lines: Lines, line: number): boolean {
  if (isAttachmentMark(lines, line - 1)) return lines.is(line, SHORT) && lines.is(line, HAN) && !lines.is(line, NO_HEADING);
  return isAttachmentTitle(lines, line) && (lines.isNumbered(line + 1) || lines.is(line + 1, LONG | SENTENCE));
}

const NO_HEADING = SENTENCE | ENDS_SENTENCE | CONTINUES | DATE | SERIES | SUBTITLE | FURNITURE | ELEMENT | HEAD_ELEMENT | ANNOUNCES | TABLE;

/** A short line between paragraphs that heads what follows (structure 3.2, unnumbered own-line). */
function isBareHeading(
  lines: Lines,
  line: number,
  range: BlockRange,
  title: BlockRange | undefined,
  marks: ReadonlyMap<number, NumberMark>,
): boolean {
  if (!lines.is(line, SHORT) || lines.is(line, NO_HEADING)) return false;
  if (lines.is(line, PERIOD)) return isTextFrom(lines, line + 1, range.end, marks);
  if (!lines.is(line, HAN) || lines.text(line).length > 30) return false;
  // 主要做法： heads a part only where the report numbers nothing; elsewhere it leads a list.
  if (lines.is(line, ADDRESS)) return marks.size === 0 && isPartWithColon(lines, line) && isTextFrom(lines, line + 1, range.end, marks);
  if (lines.is(line, ENDS_OPEN)) return false;
  if (lines.is(line, LABEL)) return line + 1 < range.end;
  if (!isTextFrom(lines, line + 1, range.end, marks)) return false;
  if (lines.is(line, PREFACE)) return true;
  if (title !== undefined && lines.is(line, TITLE_WORD) && lines.sameText(line, title.first)) return false;
  const before = line - 1;
  if (before < range.first) return title !== undefined && (repeatsTitle(lines, line, title) || isPartName(lines, line));
  return (lines.isComplete(before) && !repeatsPart(lines, line)) || lines.is(before, LABEL);
}

/** 主要工作回顾 directly below the title; 工作总结 there is more likely the title's second line. */
function isPartName(lines: Lines, line: number): boolean {
  return lines.is(line, GENERIC | YEARLY) && !/(?:总结|计划|报告|汇报|方案|要点)$/u.test(lines.text(line));
}

function isPartWithColon(lines: Lines, line: number): boolean {
  return lines.is(line, GENERIC) || /^[^，、]{2,12}方面[:：]$/u.test(lines.text(line));
}

/** The title again below 第二篇：标题, as collections have it. */
function repeatsPart(lines: Lines, line: number): boolean {
  return lines.mark(line - 1)?.scheme === 'part' && lines.is(line, TITLE_WORD);
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

/**
 * The width from which a line must be taken for one that a PDF or mail program broke: most lines that do not end a sentence
 * are as wide. Infinity where paragraphs stand on one line each.
 */
function wrapWidth(lines: Lines, range: BlockRange): number {
  const widths = new Map<number, number>();
  let unfinished = 0;
  let long = 0;
  for (let line = range.first; line < range.end; line++) {
    if (lines.is(line, LONG)) long++;
    else if (!lines.isNumbered(line) && !lines.is(line, ENDS_SENTENCE) && lines.width(line) >= NARROWEST) {
      unfinished++;
      const width = lines.width(line);
      widths.set(width, (widths.get(width) ?? 0) + 1);
    }
  }
  if (unfinished < 6 || long * 4 > unfinished) return Number.POSITIVE_INFINITY;
  for (const width of widths.keys()) {
    const alike = (widths.get(width - 1) ?? 0) + (widths.get(width) ?? 0) + (widths.get(width + 1) ?? 0);
    if (alike * 5 > unfinished * 3) return width - 1;
  }
  return Number.POSITIVE_INFINITY;
}

/** In characters; no page is narrower. */
const NARROWEST = 18;
