import { ADVANCE, AREA, CHARACTER, charactersIn, PAPER, PITCH } from '../measures.ts';
import { placeElements } from '../place-elements.ts';
import type { Box, PrintedLine, PrintedPage, PrintedRule } from '../printed.ts';
import type { Print } from './check.ts';

/** A line of an element as a test draws it: where it stands, and its runs. */
export interface DrawnLine {
  readonly role: string;
  /** `|` parts the runs of the element, two 字 between them. */
  readonly text: string;
  readonly page: number;
  /** Line of the grid, from 1. */
  readonly row: number;
  /** White to the left in 字 of 三号, or, below 0, to the right (-4: 右空四字); undefined for the middle. */
  readonly indent: number | undefined;
  readonly kind?: 'head' | 'closing' | 'imprint';
  /** The line goes on with the element of the line before. */
  readonly turned?: boolean;
  /** Size of a character in 三号. */
  readonly size?: number;
}

export interface DrawnPaper {
  readonly format: string;
  readonly seal: string;
  readonly pages: number;
  readonly lines: readonly DrawnLine[];
  readonly rules: readonly (PrintedRule & { readonly page: number })[];
  readonly mark?: Box;
  readonly numbered?: (page: number) => boolean;
}

/** A document printed by hand, to try the checks on. */
export function paper(drawn: DrawnPaper): Print {
  const pages = Array.from({ length: drawn.pages }, (_, i) => pageOf(drawn, i + 1));
  return { ...placeElements(elementsOf(drawn), pages), format: drawn.format, pages, sag: 0, backEnd: 'word' };
}

function elementsOf({ lines, format, seal }: DrawnPaper): Parameters<typeof placeElements>[0] {
  const elements: {
    role: string;
    runs: { text: string; role?: string; label?: boolean }[];
    pageBreakBefore: boolean;
    group: Group | undefined;
  }[] = [];
  for (const { role, text, turned, kind } of lines) {
    const parts = text.split('|').map(part => ({ text: part }));
    if (turned === true) elements.at(-1)?.runs.push(...parts);
    else elements.push({ role, runs: parts, pageBreakBefore: false, group: kind && { kind, format, seal } });
  }
  return elements;
}

interface Group {
  readonly kind: string;
  readonly format: string;
  readonly seal: string;
}

function pageOf(drawn: DrawnPaper, number: number): PrintedPage {
  const lines = drawn.lines.filter(({ page }) => page === number).map(lineOf);
  const bears = drawn.numbered?.(number) ?? true;
  return {
    number,
    ...PAPER,
    lines: lines.toSorted((a, b) => a.middle - b.middle),
    pageNumber: bears ? numberLine(number) : undefined,
    picture: {
      rules: drawn.rules.filter(({ page }) => page === number),
      dashes: bears ? [AREA.bottom + 7] : [],
      ink: (box, color) => (color === 'red' ? drawn.mark : boxOf(lines.filter(({ middle }) => middle > box.top && middle < box.bottom))),
    },
  };
}

function lineOf({ text, page, row, indent, size = 1 }: DrawnLine): PrintedLine {
  const bare = text.replaceAll('|', '');
  const advance = ADVANCE * size;
  const width = charactersIn(bare) * advance + (text.includes('|') ? 2 * CHARACTER : 0);
  const left =
    indent === undefined ? AREA.middle - width / 2 : indent < 0 ? AREA.right + indent * CHARACTER - width : AREA.left + indent * CHARACTER;
  let at = left;
  const words = (text.match(/\||[ -{]+|[^ -|]+/gu) ?? []).flatMap(part => {
    const from = at;
    at += part === '|' ? 2 * CHARACTER : charactersIn(part) * advance;
    return part === '|' ? [] : [{ text: part, left: from, right: at }];
  });
  return { page, text: bare, left, right: left + width, words, middle: AREA.top + (row - 0.5) * PITCH };
}

function numberLine(page: number): PrintedLine {
  const width = 3 * CHARACTER;
  const indent = (CHARACTER * 14) / 16;
  const left = page % 2 === 1 ? AREA.right - indent - width : AREA.left + indent;
  return { page, text: `—${page}—`, left, right: left + width, words: [], middle: AREA.bottom + 7 };
}

function boxOf(lines: readonly PrintedLine[]): Box | undefined {
  if (lines.length === 0) return undefined;
  const middles = lines.map(({ middle }) => middle);
  return {
    left: Math.min(...lines.map(({ left }) => left)),
    right: Math.max(...lines.map(({ right }) => right)),
    top: Math.min(...middles) - CHARACTER / 2,
    bottom: Math.max(...middles) + CHARACTER / 2,
  };
}
