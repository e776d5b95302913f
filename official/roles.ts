import type { Block, Draft, LineRole, Report, Section } from '#core';
import type { Role } from './official-document.ts';
import { readCaption } from './tables/caption.ts';
import { isDrawn } from './tables/read-table.ts';

/** A line of text that is printed, with its place in the draft. */
export interface PrintedLine {
  readonly block: Exclude<Block, { readonly kind: 'blank' }>;
  readonly index: number;
  /** Without indent, break and trailing space. */
  readonly text: string;
  /** The draft is Markdown, whose signs are not printed. */
  readonly markdown: boolean;
}

export interface Casting {
  readonly role: Role;
  /** 1 to 9 for a heading, else 0. */
  readonly depth: number;
}

/**
 * What each of the lines of one report is on paper: what was typed as an element, else what the outline makes of it.
 * `afterMark` says that an 附件 line stands right above the first.
 */
export function castLines(
  draft: Draft,
  lines: readonly PrintedLine[],
  report: Report,
  afterMark: boolean,
  typed: (index: number) => Role | undefined,
): readonly Casting[] {
  const depths = depthsOf(report.sections);
  let marked = afterMark;
  return lines.map((line, i) => {
    const role = typed(line.index) ?? textRole(draft, lines, i, roleOnPaper(draft.role(line.index), line, report, marked));
    marked = role === 'attachment-mark' || (marked && role === 'attachment-title');
    const depth = role === 'heading' ? depths.get(line.index) : undefined;
    return depth === undefined ? { role: role === 'heading' ? 'body' : role, depth: 0 } : { role, depth: Math.min(depth, 9) };
  });
}

/** A line that is no element may be a row of a table or stand above one. */
function textRole(draft: Draft, lines: readonly PrintedLine[], at: number, role: Role): Role {
  if (isDrawn(lines[at]?.text ?? '')) return 'table';
  return role === 'caption' || leadsToTable(draft, lines, at) ? captionRole(draft, lines, at) : role;
}

/** 表1 stands above its table, 单位：万元 on the right below it; a line that only looks like one of them is text. */
function captionRole(draft: Draft, lines: readonly PrintedLine[], at: number): Role {
  const line = lines[at];
  if (line === undefined) return 'body';
  if (draft.role(line.index) === 'picture') return 'caption';
  const kind = readCaption(line.text);
  return kind === 'caption' || hasTableBelow(draft, lines, at) ? (kind ?? 'caption') : 'body';
}

/** `表1 全年工作总结情况` reads like a title and is none; `图1 布局` stands beside a picture. */
function leadsToTable(draft: Draft, lines: readonly PrintedLine[], at: number): boolean {
  const kind = readCaption(lines[at]?.text ?? '');
  if (kind === undefined) return false;
  const beside = [lines[at - 1], lines[at + 1]];
  return (
    hasTableBelow(draft, lines, at) ||
    (kind === 'caption' && beside.some(line => line !== undefined && draft.role(line.index) === 'picture'))
  );
}

function hasTableBelow(draft: Draft, lines: readonly PrintedLine[], at: number): boolean {
  const next = lines.slice(at + 1, at + 3).find(({ text }) => readCaption(text) === undefined);
  return next !== undefined && (draft.role(next.index) === 'table' || isDrawn(next.text));
}

function roleOnPaper(role: LineRole, { index, block }: PrintedLine, { title }: Report, marked: boolean): Role {
  switch (role) {
    case 'title':
    case 'title-line':
      if (title === undefined || index < title.first || index >= title.end) return 'body';
      return marked ? 'attachment-title' : 'title';
    case 'subtitle':
    case 'byline':
      return 'byline';
    case 'addressee':
      return 'addressee';
    case 'heading':
    case 'topic':
      return 'heading';
    case 'run-in':
      return block.kind === 'numbered' ? 'heading' : 'body';
    case 'attachment-mark':
      return 'attachment-mark';
    case 'picture':
    case 'caption':
      return 'caption';
    case 'table':
      return 'table';
    case 'blank':
    case 'rule':
    case 'front-matter':
    case 'fence':
    case 'body':
    case 'head':
    case 'clause':
    case 'label':
    case 'contents':
    case 'imprint':
    case 'furniture':
    case 'quote':
    // What these are is read from their form, too: `typed-lines.ts`.
    case 'attachment-note':
    case 'signature':
    case 'date':
    case 'annotation':
      return 'body';
  }
}

/** Depth of every heading, by the index of its block. */
function depthsOf(sections: readonly Section[]): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  const waiting: (readonly Section[])[] = [sections];
  for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
    for (const section of group) {
      depths.set(section.heading, section.depth);
      if (section.children.length > 0) waiting.push(section.children);
    }
  }
  return depths;
}
