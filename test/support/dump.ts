import { type Draft, headingSpan, type Section, sliceSpan } from '#core';

/** The tree of a draft as indented lines: `标题` for a report's title, then its headings; ⋯ marks another run of numbers. */
export function dumpTree(draft: Draft): string {
  const lines: string[] = [];
  for (const report of draft.reports) {
    const title = report.title === undefined ? '（无标题）' : textOf(draft, report.title.first, report.title.end);
    lines.push(`# ${title}`);
    const open: { readonly section: Section; readonly indent: string }[] = [];
    const push = (sections: readonly Section[], indent: string): void => {
      for (const section of sections.toReversed()) open.push({ section, indent });
    };
    push(report.sections, '  ');
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      const { section, indent } = next;
      const block = draft.blocks.at(section.heading);
      const span = block === undefined ? { start: 0, end: 0 } : headingSpan(block);
      lines.push(`${indent}${sliceSpan(block?.text ?? '', span)}${section.run > 0 ? ' ⋯' : ''}`);
      push(section.children, `${indent}  `);
    }
  }
  return lines.join('\n');
}

function textOf(draft: Draft, first: number, end: number): string {
  return Array.from(draft.blocks.slice(first, end), block => sliceSpan(block.text, headingSpan(block))).join(' / ');
}
