import type { Block, Draft, LineRole, Report, Section } from '#core';
import type { Role } from './official-document.ts';

/** A line of text that is printed, with its place in the draft. */
export interface PrintedLine {
  readonly block: Exclude<Block, { readonly kind: 'blank' }>;
  readonly index: number;
  /** Without indent, break and trailing space. */
  readonly text: string;
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
  return lines.map(line => {
    const role = typed(line.index) ?? roleOnPaper(draft.role(line.index), line, report, marked);
    marked = role === 'attachment-mark' || (marked && role === 'attachment-title');
    const depth = role === 'heading' ? depths.get(line.index) : undefined;
    return depth === undefined ? { role: role === 'heading' ? 'body' : role, depth: 0 } : { role, depth: Math.min(depth, 9) };
  });
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
    case 'blank':
    case 'rule':
    case 'front-matter':
    case 'fence':
    case 'picture':
    case 'body':
    case 'head':
    case 'clause':
    case 'label':
    case 'contents':
    case 'table':
    case 'caption':
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
