import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseDraft } from '#core';
import { exportDocument } from '#export';
import { layoutDocument, type Line, NO_LINE_END, NO_LINE_START, type Page } from '#layout';
import type { OfficialDocument } from '#official';
import { composeDocument, gbt9704 } from '#official';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { elementsNamed, readDocx, textOf } from '../support/docx.ts';
import { officialDocument } from '../support/official.ts';
import { tableParagraph } from '../support/table.ts';
import type { PdfLine, PdfPages } from '../support/pdf.ts';
import { canPrint, printDocx } from '../support/pdf.ts';

// Word files as LibreOffice prints them, measured in the PDF. Real reports are not part of the project; where they lie
// beside it, they are printed, too.
const seeds = join(import.meta.dirname, '../../../shared/corpus/seeds');
const names = existsSync(seeds) ? readdirSync(seeds).filter(name => name.endsWith('.txt')) : [];

/** Points. */
const pitch = 15.75;
const linePitch = 28.95;
const left = 1587 / 20;
const right = (11906 - 1474) / 20;
const top = 2098 / 20;
const millimetre = 72 / 25.4;

describe.runIf(canPrint())('printed pages', () => {
  const probe = officialDocument(`body:${'国'.repeat(26 + 21 * 28 + 22 * 28 + 1)}`);
  const fullLines = officialDocument(
    Array.from('，。、；：？！”）》', mark => `body:${'国'.repeat(26 + 28)}${mark}${'国'.repeat(8)}`).join('\n'),
  );
  const documents = new Map([
    ['probe', probe],
    ['table', tableDocument()],
    ['a mark after full lines', fullLines],
    ...names.map(name => [name, documentOf(name)] as const),
  ]);
  const files = new Map<string, Uint8Array>();
  let folder = '';
  let printed: ReadonlyMap<string, PdfPages> = new Map();

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'docx-'));
    for (const [name, document] of documents) files.set(name, await exportDocument(document, 'docx', gbt9704));
    printed = printDocx(folder, files);
  }, 120_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('a page of full-width text has 22 lines of 28 characters, the first line 26', () => {
    const pages = pagesOf('probe').map(page => textLines(page).map(({ text }) => text.length));
    expect(pages).toEqual([[26, ...fill(21, 28)], fill(22, 28), [1]]);
  });

  test('the cells of a table stand where the preview has them, half a millimetre more or less', () => {
    const layout = layoutDocument(documents.get('table') ?? probe, gbt9704);
    for (const [index, page] of pagesOf('table').entries()) {
      const lines = textLines(page);
      const rows = rowsOnPage(layout[index]);
      expect(lines.map(({ text }) => text)).toEqual(rows.map(({ text }) => text));
      for (const [i, line] of lines.entries()) {
        expect(Math.abs(line.left - (rows[i]?.left ?? 0)) / millimetre, line.text).toBeLessThan(0.5);
        expect(Math.abs(line.right - (rows[i]?.right ?? 0)) / millimetre, line.text).toBeLessThan(0.5);
        const above = lines[i - 1];
        if (above === undefined) continue;
        const distance = line.bottom - above.bottom - ((rows[i]?.top ?? 0) - (rows[i - 1]?.top ?? 0));
        expect(Math.abs(distance) / millimetre, line.text).toBeLessThan(0.5);
      }
    }
  });

  test('lines stand 28.95 points apart and fill the type area', () => {
    const lines = textLines(pagesOf('probe')[1] ?? []);
    expect((lines.at(-1)?.top ?? 0) - (lines[0]?.top ?? 0)).toBeCloseTo(21 * linePitch, 0);
    for (const line of lines) {
      expect(Math.abs(line.left - left)).toBeLessThan(0.5);
      expect(Math.abs(line.right - right)).toBeLessThan(1.5);
    }
  });

  test.each([...documents.keys()])(
    '%s: as many pages as in the preview, but for one in fifty that LibreOffice needs for its gaps beside digits',
    name => {
      const inPreview = layoutDocument(documents.get(name) ?? probe, gbt9704).length;
      expect(Math.abs(pagesOf(name).length - inPreview)).toBeLessThanOrEqual(inPreview / 50);
    },
  );

  test.each([...documents.keys()])('%s: page numbers 7 mm below the text, odd right, even left, one character in', name => {
    for (const [index, page] of pagesOf(name).entries()) {
      const number = page.at(-1);
      expect(number?.text).toBe(`—${index + 1}—`);
      const middle = ((number?.top ?? 0) + (number?.bottom ?? 0)) / 2;
      expect(Math.abs(middle / millimetre - 269)).toBeLessThan(1);
      if (index % 2 === 0) expect(Math.abs((number?.right ?? 0) - (right - 14))).toBeLessThan(1);
      else expect(Math.abs((number?.left ?? 0) - (left + 14))).toBeLessThan(1);
    }
  });

  test.each(names)('%s: no line beyond the 22nd, and 22 unless a heading or a report moves on', name => {
    const openers = new Set((documents.get(name)?.paragraphs ?? []).filter(({ role }) => role !== 'body').map(start));
    const pages = pagesOf(name);
    for (const [index, page] of pages.entries()) {
      const rows = textLines(page).map(row);
      const last = Math.max(...rows);
      expect(last).toBeLessThanOrEqual(22);
      const next = pages[index + 1]?.[0]?.text;
      if (next !== undefined && last < 22) expect([...openers].filter(opener => next.startsWith(opener))).not.toEqual([]);
    }
  });

  test.each(names)('%s: full lines of full-width text hold 28 characters, fewer only for a forbidden mark', name => {
    const lines = pagesOf(name).flatMap(textLines);
    const full = lines.flatMap((line, index) =>
      isFullWidth(line) && isFull(line, lines[index + 1]) ? [{ line, next: lines[index + 1] }] : [],
    );
    const others = full.filter(({ line }) => line.text.length !== 28);
    expect(others.filter(({ line, next }) => !hasReason(line.text, next?.text ?? '')).map(({ line }) => line.text)).toEqual([]);
    expect(full.length === 0 || others.length < full.length / 2).toBe(true);
  });

  test.each(names)('%s: no line opens or closes with a forbidden full-width mark', name => {
    const texts = pagesOf(name)
      .flatMap(textLines)
      .map(({ text }) => text);
    expect(texts.filter(text => isForbidden(text[0], NO_LINE_START) || isForbidden(text.at(-1), NO_LINE_END))).toEqual([]);
  });

  test.each([...documents.keys()])('%s: every mark of the text is on the page', name => {
    const printedText = pagesOf(name)
      .flatMap(textLines)
      .map(({ text }) => text);
    expect(marksOf(printedText)).toBe(marksOf((documents.get(name)?.paragraphs ?? []).flatMap(({ runs }) => runs.map(({ text }) => text))));
  });

  test.each(names)('%s: heading styles hold headings, never a paragraph of text', name => {
    const body = readDocx(files.get(name) ?? new Uint8Array()).get('word/document.xml');
    const headings = (body === undefined ? [] : elementsNamed(body, 'w:p')).filter(paragraph =>
      elementsNamed(paragraph, 'w:pStyle').some(({ attributes }) => attributes['w:val']?.startsWith('Heading')),
    );
    const texts = headings.map(textOf);
    expect(texts.filter(text => text.length > 56 || /。./u.test(text))).toEqual([]);
    const own = (documents.get(name)?.paragraphs ?? []).filter(
      ({ role, runs }) => role === 'heading' && runs.every(({ heading }) => heading),
    );
    expect(texts).toEqual(own.map(({ runs }) => runs.map(({ text }) => text).join('')));
  });

  function pagesOf(name: string): PdfPages {
    return printed.get(name) ?? [];
  }
});

/** 80 rows of text on the left and amounts on the right. */
function tableDocument(): OfficialDocument {
  const rows = Array.from({ length: 80 }, (_, i) => `${'某某县重点项目'.repeat((i % 3) + 1)}|${i * 137}.5`);
  return { title: '', paragraphs: [tableParagraph(`项目名称|完成投资\n${rows.join('\n')}`, 'left right', 1)] };
}

/** The lines of a page with their cells joined, in points on the paper. */
function rowsOnPage(
  page: Page | undefined,
): readonly { readonly text: string; readonly left: number; readonly right: number; readonly top: number }[] {
  const rows = new Map<number, Line[]>();
  for (const line of page?.lines ?? []) rows.set(line.top, [...(rows.get(line.top) ?? []), line]);
  return Array.from(rows, ([rowTop, lines]) => ({
    text: lines.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(''),
    left: left + Math.min(...lines.map(line => line.left)) / 20,
    right: left + Math.max(...lines.map(line => line.left + line.width)) / 20,
    top: top + rowTop / 20,
  }));
}

function documentOf(name: string): OfficialDocument {
  return composeDocument(parseDraft(readFileSync(join(seeds, name), 'utf8')));
}

/** The lines of a page without its number. */
function textLines(page: readonly PdfLine[]): readonly PdfLine[] {
  return page.slice(0, -1);
}

/** Of the full-width marks only: LibreOffice parts XX from a % before a full-width mark. */
function isForbidden(char: string | undefined, list: string): boolean {
  return char !== undefined && char > '~' && list.includes(char);
}

/** The marks that may not open a line, which are the ones that can hang in the margin; in one order, since the PDF has its own. */
function marksOf(texts: readonly string[]): string {
  return [...texts.join('')]
    .filter(char => NO_LINE_START.includes(char))
    .toSorted()
    .join('');
}

/** Which of the 22 lines it is, from 1. */
function row(line: PdfLine): number {
  return Math.floor(((line.top + line.bottom) / 2 - top) / linePitch) + 1;
}

/** The first characters of a paragraph, as the PDF has them. */
function start({ runs }: OfficialDocument['paragraphs'][number]): string {
  return (
    runs
      .map(({ text }) => text)
      .join('')
      .replace(/\s/gu, '')
      .slice(0, 6) || '\u0000'
  );
}

/** Han characters and full-width marks only, from the left edge of the type area. Quotation marks are apt to be narrow. */
function isFullWidth({ text, words, left: edge, right: end }: PdfLine): boolean {
  return words === 1 && /^[\u3001-\u9FFF\uFF01-\uFF5E]+$/u.test(text) && Math.abs(edge - left) < 1 && end - edge > 20 * pitch;
}

/** Not the last of its paragraph: the next line is not indented. */
function isFull(line: PdfLine, next: PdfLine | undefined): boolean {
  return next !== undefined && Math.abs(next.left - left) < 1 && line.right > right - 2 * pitch;
}

/**
 * The next would be parted from a mark that may not open the next line, may not close this one, or begins a word or number that
 * does not fit.
 */
function hasReason(text: string, next: string): boolean {
  // A mark that may not close a line goes with the word behind it.
  const opening = NO_LINE_END.includes(next[0] ?? '国') ? 1 : 0;
  const word = /^[!-~]*/u.exec(next.slice(opening))?.[0].length ?? 0;
  if (word > 0) return text.length + opening + word * widestDigit + gap > 28;
  return text.length === 27 && (NO_LINE_START.includes(next[1] ?? '国') || NO_LINE_END.includes(next[0] ?? '国'));
}

/** Ems; a gap beside Latin text is LibreOffice's own. */
const widestDigit = 0.7;
const gap = 0.2;

function fill(count: number, value: number): readonly number[] {
  return Array.from({ length: count }, () => value);
}
