import type { BlockRange, Draft, Section } from '#core';
import type { Position, Range, SelectionRange } from 'vscode-languageserver-types';
import { rangeInLine, rangeOfLines } from './convert.ts';
import { sentenceSpan } from './sentence-span.ts';

/** For each position what "expand selection" takes in step by step: clause, sentence, line, section, report, file. */
export function selectionRanges(draft: Draft, positions: readonly Position[]): SelectionRange[] {
  return positions.map(position => selectionRange(draft, position));
}

function selectionRange(draft: Draft, position: Position): SelectionRange {
  const { line, character } = draft.source.position(draft.source.offset(position));
  const block = draft.blocks.at(line);
  // From the widest to the narrowest; steps that take in nothing more are dropped.
  const ranges: Range[] = enclosing(draft, line).map(blocks => rangeOfBlocks(draft, blocks));
  if (block !== undefined) {
    const content = block.kind === 'blank' ? { start: 0, end: 0 } : block.content;
    ranges.push(rangeOfLines(line, line, block.text), rangeInLine(line, content));
    ranges.push(
      rangeInLine(line, sentenceSpan(block.text, character, '。！？')),
      rangeInLine(line, sentenceSpan(block.text, character, '。！？；：，;,')),
    );
  }
  const here = { line, character };
  let selection: SelectionRange | undefined;
  for (const range of ranges) {
    if (!contains(range, here)) continue;
    if (selection === undefined) selection = { range };
    else if (isInside(range, selection.range)) selection = { range, parent: selection };
  }
  return selection ?? { range: { start: here, end: here } };
}

/** The file, the report, and the sections around a line, widest first. */
function enclosing(draft: Draft, line: number): BlockRange[] {
  const around: BlockRange[] = [{ first: 0, end: draft.blocks.length }];
  const report = draft.reports.find(({ blocks }) => holds(blocks, line));
  if (report === undefined) return around;
  around.push(report.blocks);
  let sections: readonly Section[] = report.sections;
  for (let section = sectionAt(sections, line); section !== undefined; section = sectionAt(sections, line)) {
    around.push(section.blocks);
    sections = section.children;
  }
  return around;
}

function sectionAt(sections: readonly Section[], line: number): Section | undefined {
  return sections.find(({ blocks }) => holds(blocks, line));
}

function holds(blocks: BlockRange, line: number): boolean {
  return blocks.first <= line && line < blocks.end;
}

function rangeOfBlocks(draft: Draft, { first, end }: BlockRange): Range {
  return rangeOfLines(first, end - 1, draft.blocks.at(end - 1)?.text ?? '');
}

function contains({ start, end }: Range, position: Position): boolean {
  return !before(position, start) && !before(end, position);
}

/** Inside and smaller. */
function isInside(inner: Range, outer: Range): boolean {
  return contains(outer, inner.start) && contains(outer, inner.end) && !(contains(inner, outer.start) && contains(inner, outer.end));
}

function before(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}
