import type { Paragraph, Run } from '#official';

/** A table of rows on lines and cells parted by `|`; `alignments` by column, parted by spaces. */
export function tableParagraph(source: string, alignments: string, headRows = 0, block = 0): Paragraph {
  const rows = source.split('\n').map((line, row) => {
    let offset = 0;
    return line.split('|').map((text): readonly Run[] => {
      const run: Run = { text, heading: false, block: block + row, offset, placeholders: [], ...(row < headRows ? { label: true } : {}) };
      offset += text.length + 1;
      return text === '' ? [] : [run];
    });
  });
  const known = ['left', 'center', 'right'] as const;
  const aligned = alignments.split(' ').map(word => known.find(name => name === word) ?? 'left');
  return { role: 'table', depth: 0, runs: rows.flat(2), pageBreakBefore: false, table: { rows, headRows, alignments: aligned } };
}
