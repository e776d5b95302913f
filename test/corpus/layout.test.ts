import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseDraft } from '#core';
import { keepsNext, layoutDocument, layoutIncremental, roomOf, titleLines } from '#layout';
import type { Face } from '#layout';
import { composeDocument, gbt9704, styleOf, typefaceOf } from '#official';
import type { OfficialDocument, Typeface } from '#official';
import { Document, Paragraph, TextRun } from 'docx';
import { layoutDocument as layoutAsWord } from 'docx/layout';
import { describe, expect, test } from 'vitest';

/** Reports that are not part of the project; where they are absent there is nothing to compare. */
const seeds = new URL('../../../shared/corpus/seeds/', import.meta.url);
const files = existsSync(seeds) ? readdirSync(seeds).filter(name => name.endsWith('.txt')) : [];

/** A line by its paragraph, and the UTF-16 offsets in it where it begins and ends. */
type LinePlace = `${number}:${number}-${number}`;

interface Comparison {
  readonly lines: number;
  readonly equalLines: number;
  readonly pages: number;
  readonly equalPageStarts: number;
}

describe.runIf(files.length > 0)('pages of real reports', () => {
  const compared = new Map<string, Comparison>();

  test.each(files)(
    '%s: pages begin where Word begins them',
    name => {
      const document = composeDocument(parseDraft(readFileSync(new URL(name, seeds), 'utf8')));
      const comparison = compare(document);
      compared.set(name, comparison);
      expect(comparison.equalPageStarts).toBe(comparison.pages);
      expect(comparison.equalLines / comparison.lines).toBeGreaterThanOrEqual(0.98);
    },
    30_000,
  );

  test('99.5 % of all lines break where Word breaks them', () => {
    const all = [...compared.values()];
    const sum = (count: (comparison: Comparison) => number): number => all.reduce((total, comparison) => total + count(comparison), 0);
    expect(all).toHaveLength(files.length);
    expect(sum(({ equalLines }) => equalLines) / sum(({ lines }) => lines)).toBeGreaterThanOrEqual(0.995);
  });
});

function compare(document: OfficialDocument): Comparison {
  const ours = placesOf(
    layoutDocument(document, gbt9704).map(({ firstParagraph, lines }) =>
      lines.map(({ paragraph, pieces }) => ({ paragraph: firstParagraph + paragraph, text: pieces.map(piece => piece.text).join('') })),
    ),
  );
  const { pages, stoppedAt } = layoutAsWord(wordDocument(document));
  expect(stoppedAt).toBeUndefined();
  const theirs = placesOf(
    pages.map(({ body }) =>
      body.flatMap(block => (block.type === 'paragraph' ? block.lines.map(({ text }) => ({ paragraph: block.index, text })) : [])),
    ),
  );
  const known = new Set(ours.flat());
  return {
    lines: theirs.flat().length,
    equalLines: theirs.flat().filter(place => known.has(place)).length,
    pages: Math.max(theirs.length, ours.length),
    equalPageStarts: theirs.filter((lines, i) => lines[0] === ours[i]?.[0]).length,
  };
}

function placesOf(pages: readonly (readonly { readonly paragraph: number; readonly text: string }[])[]): readonly (readonly LinePlace[])[] {
  let last = -1;
  let offset = 0;
  return pages.map(lines =>
    lines.map(({ paragraph, text }): LinePlace => {
      if (paragraph !== last) offset = 0;
      last = paragraph;
      const start = offset;
      offset += text.length;
      return `${paragraph}:${start}-${offset}`;
    }),
  );
}

/** The names under which the model of Word knows faces of the same widths. */
const FACES: { readonly [face in Face]: string } = { fangsong: '仿宋', kaiti: '楷体', heiti: '黑体', xiaobiaosong: '宋体', songti: '宋体' };
const ALIGNMENTS = { justify: 'both', left: 'left', center: 'center', right: 'right' } as const;

/** The same document with the same measures for Word, built without the exporter: `lines` grid, exact spacing. */
function wordDocument(document: OfficialDocument): Document {
  const { page, margins, linePitch, latinFace } = gbt9704;
  const { lines } = layoutIncremental(undefined, document, gbt9704);
  const children = document.paragraphs.map((paragraph, index) => {
    const style = styleOf(gbt9704, paragraph);
    const placed = lines[index]?.placed?.lines[0]?.left;
    const { left, firstLeft } = placed === undefined ? roomOf(paragraph, gbt9704) : { left: placed, firstLeft: placed };
    const run = (text: string, { face, latin }: Pick<Typeface, 'face' | 'latin'>, startsLine: boolean): TextRun => {
      const letters = latin === 'own' ? FACES[face] : latinFace;
      return new TextRun({
        text,
        ...(startsLine ? { break: 1 } : {}),
        size: style.size,
        characterSpacing: style.spacing,
        font: { ascii: letters, hAnsi: letters, cs: letters, eastAsia: FACES[face], hint: 'eastAsia' },
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      });
    };
    const isTitle = paragraph.role === 'title' || paragraph.role === 'attachment-title';
    return new Paragraph({
      children: isTitle
        ? titleLines(paragraph, gbt9704).map((line, i) => run(line, { face: style.face, latin: style.latin }, i > 0))
        : paragraph.runs.map(part => run(part.text, typefaceOf(gbt9704, paragraph, part), false)),
      alignment: placed === undefined ? ALIGNMENTS[style.align] : 'left',
      keepNext: keepsNext(document, lines, index, gbt9704),
      pageBreakBefore: paragraph.pageBreakBefore,
      widowControl: false,
      indent: { left, ...(firstLeft < left ? { hanging: left - firstLeft } : { firstLine: firstLeft - left }) },
      spacing: { line: linePitch, lineRule: 'exact', before: 0, after: 0 },
      autoSpaceEastAsianText: false,
    });
  });
  return new Document({
    styles: { default: { document: { run: { size: 32 } } } },
    sections: [{ properties: { page: { size: page, margin: margins }, grid: { type: 'lines', linePitch } }, children }],
  });
}
