import type { BlockRange, Draft, Report, Section, Span } from '#core';
import { headingSpan } from '#core';
import { SymbolKind } from 'vscode-languageserver-types';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { clipAtClause } from './clip.ts';
import { rangeInLine, rangeOfLines } from './convert.ts';
import { LineTable } from './line-table.ts';
import { seriesSymbols } from './series-symbols.ts';
import { titleText } from './title-text.ts';

export interface OutlineOptions {
  /** Which items of series (一是、二是) are listed under their section. */
  readonly series: 'off' | 'paragraph' | 'all';
}

/** The outline as an editor shows it: reports by their titles, their sections, the items of series where wanted. */
export function documentSymbols(draft: Draft, options: OutlineOptions): DocumentSymbol[] {
  const lines = new LineTable(draft.blocks);
  return draft.reports.flatMap((report, i) => {
    const symbols = reportSymbols(report, lines, options);
    return i === 0 && report.title === undefined ? underGivenTitle(draft, report, symbols, lines) : symbols;
  });
}

/** A title that stands in the front matter is the root as one in the text would be. */
function underGivenTitle(draft: Draft, report: Report, symbols: DocumentSymbol[], lines: LineTable): DocumentSymbol[] {
  const head = draft.frontMatter;
  if (head === undefined) return symbols;
  for (let block = head.first + 1; block < head.end - 1; block++) {
    const [whole, key = '', title = ''] = GIVEN_TITLE.exec(draft.blocks.at(block)?.text.trimEnd() ?? '') ?? [];
    if (whole === undefined) continue;
    const range = rangeOf({ first: block, end: Math.max(report.blocks.end, block + 1) }, lines);
    const selectionRange = rangeInLine(block, { start: key.length, end: whole.length });
    const name = visible(clipAtClause(title.replace(/^["']|["']$/gu, ''), titleLimit));
    return [{ name, detail: detail(report.blocks, lines), kind: SymbolKind.File, range, selectionRange, children: symbols }];
  }
  return symbols;
}

const GIVEN_TITLE = /^([ ]*["']?(?:标题|標題)["']?[ ]*[:：][ ]*)(\S.*)$/u;

function reportSymbols(report: Report, lines: LineTable, options: OutlineOptions): DocumentSymbol[] {
  const children = sectionSymbols(report, lines, options);
  if (report.title === undefined) return children;
  return [
    {
      name: visible(clipAtClause(textOfTitle(report.title, lines), titleLimit)),
      detail: detail(report.blocks, lines),
      kind: SymbolKind.File,
      range: rangeOf(report.blocks, lines),
      selectionRange: rangeOfTitle(report.title, lines),
      ...(children.length > 0 ? { children } : {}),
    },
  ];
}

/** Walks the sections with a stack of its own: depth is a matter of the text, not of the machine. */
function sectionSymbols(report: Report, lines: LineTable, options: OutlineOptions): DocumentSymbol[] {
  const roots: DocumentSymbol[] = bodySymbols(report.title?.end ?? report.blocks.first, report.blocks, report.sections, lines, options);
  const open: { readonly sections: readonly Section[]; next: number; readonly into: DocumentSymbol[] }[] = [
    { sections: report.sections, next: 0, into: roots },
  ];
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const section = top.sections[top.next++];
    if (section === undefined) {
      open.pop();
      continue;
    }
    const children = bodySymbols(section.blocks.first, section.blocks, section.children, lines, options);
    const symbol = sectionSymbol(section, lines);
    if (children.length > 0 || section.children.length > 0) symbol.children = children;
    top.into.push(symbol);
    if (section.children.length > 0) open.push({ sections: section.children, next: 0, into: children });
  }
  return roots;
}

function sectionSymbol(section: Section, lines: LineTable): DocumentSymbol {
  const heading = headingOf(section.heading, lines);
  return {
    name: heading.name,
    detail: detail(section.blocks, lines),
    kind: SymbolKind.String,
    range: rangeOf(section.blocks, lines),
    selectionRange: rangeInLine(section.heading, heading.span),
  };
}

/** The items of series in what a section says before its first subsection. */
function bodySymbols(
  first: number,
  blocks: BlockRange,
  children: readonly Section[],
  lines: LineTable,
  options: OutlineOptions,
): DocumentSymbol[] {
  if (options.series === 'off') return [];
  return seriesSymbols({ first, end: children[0]?.heading ?? blocks.end }, lines, options.series);
}

function headingOf(line: number, lines: LineTable): { readonly name: string; readonly span: Span } {
  const block = lines.at(line);
  if (block === undefined || block.kind === 'blank') return { name: unnamed, span: { start: 0, end: 0 } };
  const span = headingSpan(block);
  // The number is always shown whole; only the sentence after it may be cut.
  const sentence = block.kind === 'numbered' ? Math.min(block.title.start, span.end) : span.start;
  return {
    name: visible(block.text.slice(span.start, sentence) + clipAtClause(block.text.slice(sentence, span.end), headingLimit)),
    span,
  };
}

function textOfTitle(title: BlockRange, lines: LineTable): string {
  let text = '';
  for (let line = title.first; line < title.end; line++) {
    const block = lines.at(line);
    if (block !== undefined) text += titleText(block);
  }
  return text;
}

function rangeOfTitle(title: BlockRange, lines: LineTable): DocumentSymbol['range'] {
  const first = lines.at(title.first);
  const last = lines.at(title.end - 1);
  return {
    start: { line: title.first, character: first === undefined || first.kind === 'blank' ? 0 : first.content.start },
    end: { line: title.end - 1, character: last === undefined || last.kind === 'blank' ? 0 : last.content.end },
  };
}

function rangeOf(blocks: BlockRange, lines: LineTable): DocumentSymbol['range'] {
  return rangeOfLines(blocks.first, blocks.end - 1, lines.at(blocks.end - 1)?.text ?? '');
}

/** `1,234字`. How many gaps a section holds an editor shows by itself, from their diagnostics. */
function detail(blocks: BlockRange, lines: LineTable): string {
  return `${grouped(lines.size(blocks.first, blocks.end))}字`;
}

/** 1234567 as `1,234,567`, the same in every locale. */
function grouped(count: number): string {
  return count < 1000 ? String(count) : String(count).replace(/\B(?=(?:\d{3})+$)/gu, ',');
}

/** Longer headings lose their end; the standard's own run to about 30 characters. */
const headingLimit = 40;
const titleLimit = 60;
function visible(name: string): string {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(name) ? name : unnamed;
}

/** An editor refuses a symbol without a name, and nobody can read one of invisible characters. */
const unnamed = '（无标题）';
