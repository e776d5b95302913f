import { ADVANCE, AREA, CHARACTER, CHARACTERS_PER_LINE, LINES_PER_PAGE, PAPER, PITCH, SMALL_CHARACTER } from '../measures.ts';
import { isTable } from '../place-elements.ts';
import type { PrintedLine, PrintedPage } from '../printed.ts';
import type { Check, Measurement, Print } from './check.ts';
import { elementsOf, nameOf, rowOf } from './check.ts';

/** Paper, type area, grid, page numbers (5.1, 5.2, 7.5). */
export const pageChecks: readonly Check[] = [
  {
    clause: '5.1',
    what: 'width of the paper',
    tolerance: 0.5,
    measure: ({ pages }) => pages.map(page => ofPage(page, page.width, PAPER.width)),
  },
  {
    clause: '5.1',
    what: 'height of the paper',
    tolerance: 0.5,
    measure: ({ pages }) => pages.map(page => ofPage(page, page.height, PAPER.height)),
  },
  { clause: '5.2.1', what: 'text beyond the left edge of the type area', tolerance: 0.5, measure: print => beyond(print, 'left') },
  { clause: '5.2.1', what: 'text beyond the right edge of the type area', tolerance: 0.5, measure: print => beyond(print, 'right') },
  { clause: '5.2.1', what: 'rule beyond the type area', tolerance: 0.5, measure: rulesBeyond },
  { clause: '5.2.3', what: 'page left before it is full', tolerance: 0, measure: leftEarly },
  { clause: '5.2.3', what: 'lines on a page', tolerance: 0, measure: linesOnPage },
  { clause: '5.2.3', what: 'line off the grid', tolerance: 0.5, measure: offTheGrid },
  { clause: '5.2.3', what: 'pitch of lines', tolerance: 0.1, measure: pitchOfLines },
  { clause: '5.2.3', what: 'characters on a full line', tolerance: 0, measure: charactersOnLine },
  { clause: '7.3.3', what: 'the first page shows text', tolerance: 0, measure: textOnFirstPage },
  { clause: '7.5', what: 'page number', tolerance: 0, measure: pageNumbers },
  { clause: '7.5', what: 'side of the page number', tolerance: 0.5, measure: sideOfNumbers },
  { clause: '7.5', what: 'dash of the page number', tolerance: 0.5, measure: dashes },
];

function ofPage({ number }: PrintedPage, measured: number | string | undefined, wanted: number | string): Measurement {
  return { measured, wanted, where: `p${number}` };
}

/**
 * How far the farthest line of a page stands out; a mark of punctuation may hang. A date has its place by its left end: the gaps
 * that LibreOffice sets beside its digits, which nothing in the file turns off, may take it beyond the right edge there.
 */
function beyond({ pages, elements, backEnd }: Print, side: 'left' | 'right'): readonly Measurement[] {
  const dates = new Set(
    elements.filter(({ role }) => backEnd === 'word' && role === 'issue-date').flatMap(({ lines }) => lines.map(({ line }) => line)),
  );
  return pages.map(page => {
    const outs = page.lines
      .filter(line => !dates.has(line))
      .map(line => (side === 'left' ? AREA.left - line.left : line.right - AREA.right - hanging(line)));
    return ofPage(page, Math.max(0, ...outs), 0);
  });
}

function hanging({ text }: PrintedLine): number {
  return /[，。；：、！？）》”’」』〕】…,.;:!?)]$/u.test(text) ? CHARACTER : 0;
}

/** The rows of the text; head and imprint have places of their own. */
function textRows(print: Print, page: PrintedPage): readonly number[] {
  const others = new Set(
    print.elements
      .filter(({ group, role }) => group?.kind === 'head' || group?.kind === 'imprint' || isTable(role))
      .flatMap(({ lines }) => lines.map(({ line }) => line)),
  );
  return page.lines.filter(line => !others.has(line)).map(({ middle }) => rowOf(print, middle));
}

function linesOnPage(print: Print): readonly Measurement[] {
  return print.pages.map(page => {
    const last = Math.round(Math.max(0, ...textRows(print, page)));
    return ofPage(page, Math.max(last, LINES_PER_PAGE), LINES_PER_PAGE);
  });
}

/** Black rules are those of tables and of the imprint. */
function rulesBeyond({ pages }: Print): readonly Measurement[] {
  return pages.flatMap(page => {
    const rules = (page.picture?.rules ?? []).filter(({ color }) => color === 'black');
    return rules.map(({ left, right }) => ofPage(page, Math.max(0, AREA.left - left, right - AREA.right), 0));
  });
}

/**
 * Where a paragraph goes on on the next page, this one has no room for a line of it. The last one may be parted earlier, so that
 * the signature does not stand alone (7.3.5.5).
 */
function* leftEarly(print: Print): Iterable<Measurement> {
  const texts = print.elements.filter(({ role }, i) => isText(role) && isText(print.elements[i + 1]?.role ?? ''));
  for (const { lines } of texts) {
    for (const [i, { line }] of lines.entries()) {
      const next = lines[i + 1]?.line;
      if (next === undefined || next.page === line.page) continue;
      const free = Math.floor(LINES_PER_PAGE + FREE_ROUNDING - rowOf(print, line.middle));
      yield { measured: `${free} lines free`, wanted: '0 lines free', where: `p${line.page}` };
    }
  }
}

function isText(role: string): boolean {
  return role === 'body' || role === 'heading';
}

/** Lines below a head may stand off the grid: 225 mm hold 22.03 lines. */
const FREE_ROUNDING = AREA.height / PITCH - LINES_PER_PAGE;

/** On pages without a head and without tables, which take what height they need. */
function offTheGrid(print: Print): readonly Measurement[] {
  const special = new Set(
    print.elements
      .filter(({ group, role }) => group?.kind === 'head' || isTable(role))
      .flatMap(({ lines }) => lines.map(({ line }) => line.page)),
  );
  // The rows of a table are as high as their text: what follows on its pages is off the grid, too.
  const table = print.elements.findIndex(({ role }) => isTable(role));
  const first = table < 0 ? Infinity : (print.elements[table - 1]?.lines.at(-1)?.line.page ?? 1);
  return print.pages
    .filter(page => !special.has(page.number) && page.number < first)
    .map(page => ofPage(page, Math.max(0, ...textRows(print, page).map(row => Math.abs(row - Math.round(row)) * PITCH)), 0));
}

/** The lines of a paragraph on one page. */
function* pitchOfLines(print: Print): Iterable<Measurement> {
  for (const element of elementsOf(print, 'body', 'heading')) {
    const gaps = element.lines.slice(1).flatMap(({ line }, i) => {
      const before = element.lines[i]?.line;
      return before === undefined || before.page !== line.page ? [] : [line.middle - before.middle];
    });
    const worst = gaps.toSorted((a, b) => Math.abs(b - PITCH) - Math.abs(a - PITCH))[0];
    if (worst !== undefined) yield { measured: worst, wanted: PITCH, where: nameOf(element) };
  }
}

/** Most lines of nothing but full-width characters that fill the width hold 28. */
function* charactersOnLine(print: Print): Iterable<Measurement> {
  const counts: number[] = [];
  for (const { lines } of elementsOf(print, 'body', 'heading')) {
    for (const { line, start } of lines.slice(0, -1)) {
      if (start > 0 && /^[\u3400-\u9fff，。、；：]+$/u.test(line.text) && line.right > AREA.right - 2 * ADVANCE)
        counts.push(line.text.length);
    }
  }
  if (counts.length < FEWEST_LINES) return;
  const sorted = counts.toSorted((a, b) => a - b);
  yield { measured: sorted[sorted.length >> 1], wanted: CHARACTERS_PER_LINE };
}

const FEWEST_LINES = 5;

function textOnFirstPage(print: Print): readonly Measurement[] {
  if (!print.elements.some(({ group }) => group?.kind === 'head')) return [];
  const shown = elementsOf(print, 'body', 'heading').some(({ lines }) => lines[0]?.line.page === 1);
  return [{ measured: shown ? 'text' : undefined, wanted: 'text' }];
}

/** Attachments go on counting; a page that bears only the imprint, the blank page before it and page 1 of a letter bear no number. */
function bearsNumber(print: Print, page: PrintedPage): boolean {
  if (page.number === 1) return print.format !== 'letter';
  if (page.lines.length === 0) return false;
  const imprint = new Set(
    print.elements.filter(({ group }) => group?.kind === 'imprint').flatMap(({ lines }) => lines.map(({ line }) => line)),
  );
  return imprint.size === 0 || page.lines.some(line => !imprint.has(line));
}

function pageNumbers(print: Print): readonly Measurement[] {
  return print.pages.map(page => ofPage(page, page.pageNumber?.text ?? 'none', bearsNumber(print, page) ? `—${page.number}—` : 'none'));
}

/** One character of 四号 from the outer edge. */
function sideOfNumbers({ pages }: Print): readonly Measurement[] {
  return pages.flatMap(page => {
    const { number, pageNumber } = page;
    if (pageNumber === undefined) return [];
    return number % 2 === 1
      ? [ofPage(page, AREA.right - pageNumber.right, SMALL_CHARACTER)]
      : [ofPage(page, pageNumber.left - AREA.left, SMALL_CHARACTER)];
  });
}

function dashes({ pages, backEnd }: Print): readonly Measurement[] {
  return pages.flatMap(page => {
    if (page.pageNumber === undefined || page.picture === undefined || backEnd === 'preview') return [];
    const rows = page.picture.dashes;
    const middle = rows.length === 0 ? undefined : rows.reduce((sum, row) => sum + row, 0) / rows.length;
    return [ofPage(page, middle, AREA.bottom + 7)];
  });
}
