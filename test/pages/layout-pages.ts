import { layoutDocument } from '#layout';
import type { Line, Page, Rule } from '#layout';
import type { LayoutProfile, OfficialDocument } from '#official';
import { pageNumberOf } from '#official';
import type { Box, PagePicture, PrintedLine, PrintedPage, PrintedRule, PrintedWord } from './printed.ts';
import { weightOf } from './printed.ts';

const MILLIMETRES_PER_TWIP = 25.4 / 1440;

/** The pages of our own layout as if they had been printed: what the preview shows. */
export function layoutPages(document: OfficialDocument, profile: LayoutProfile): readonly PrintedPage[] {
  return layoutDocument(document, profile).map(page => pageOf(page, profile));
}

function pageOf(page: Page, profile: LayoutProfile): PrintedPage {
  const lines = page.lines.filter(hasText);
  return {
    number: page.number,
    width: profile.page.width * MILLIMETRES_PER_TWIP,
    height: profile.page.height * MILLIMETRES_PER_TWIP,
    lines: sideBySide(lines.map(line => lineOf(line, page.number, profile)).toSorted((a, b) => a.middle - b.middle || a.left - b.left)),
    pageNumber: page.numbered ? numberLine(page.number, profile) : undefined,
    picture: pictureOf(lines, page.rules, profile),
  };
}

/** Stretches of one height are one line to a reader. */
function sideBySide(lines: readonly PrintedLine[]): readonly PrintedLine[] {
  const joined: PrintedLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last === undefined || Math.abs(last.middle - line.middle) > SAME_HEIGHT) joined.push(line);
    else joined[joined.length - 1] = beside(last, line);
  }
  return joined;
}

/** Millimetres. */
const SAME_HEIGHT = 0.2;

function beside(one: PrintedLine, other: PrintedLine): PrintedLine {
  const words = [...one.words, ...other.words].toSorted((a, b) => a.left - b.left);
  const text = words.map(word => word.text).join('');
  return { ...one, text, words, left: Math.min(one.left, other.left), right: Math.max(one.right, other.right) };
}

function hasText({ pieces }: Line): boolean {
  return pieces.some(({ text }) => text.trim() !== '');
}

function lineOf(line: Line, page: number, { margins }: LayoutProfile): PrintedLine {
  const left = (margins.left + line.left) * MILLIMETRES_PER_TWIP;
  const right = left + (line.stretchTo ?? line.width) * MILLIMETRES_PER_TWIP;
  const words = wordsOf(
    line.pieces
      .map(piece => piece.text)
      .join('')
      .trimEnd(),
    left,
    right,
  );
  const text = words.map(word => word.text).join('');
  return { page, text, left, right, words, middle: (margins.top + line.top + line.height / 2) * MILLIMETRES_PER_TWIP };
}

/** The words of a line between its ends, as wide as their characters. */
function wordsOf(text: string, left: number, right: number): readonly PrintedWord[] {
  const scale = (right - left) / weightOf(text);
  return [...text.matchAll(/\S+/gu)].map(({ 0: word, index }) => {
    const start = left + weightOf(text.slice(0, index)) * scale;
    return { text: word, left: start, right: start + weightOf(word) * scale };
  });
}

/** Where the baseline stands in a line, as a share of its height, and how far Han ink reaches above and below it, in its size. */
const BASELINE = 0.8;
const INK = { above: 0.81, below: 0.07 };

function pictureOf(lines: readonly Line[], rules: readonly Rule[], { margins }: LayoutProfile): PagePicture {
  const inks = lines.map(line => {
    const size = Math.max(...line.pieces.map(piece => piece.size)) * 10;
    const left = margins.left + line.left;
    const baseline = margins.top + line.top + BASELINE * line.height;
    const box = { left, right: left + line.width, top: baseline - INK.above * size, bottom: baseline + INK.below * size };
    return { red: line.pieces.some(({ color }) => color === 'red'), box: millimetres(box) };
  });
  return {
    rules: rules.map(rule => ruleOf(rule, margins)).toSorted((a, b) => a.top - b.top),
    dashes: [],
    ink: (box, color) =>
      union(
        inks.filter(({ red, box: ink }) => (color === 'red') === red && ink.bottom > box.top && ink.top < box.bottom).map(ink => ink.box),
      ),
  };
}

function ruleOf(rule: Rule, margins: LayoutProfile['margins']): PrintedRule {
  const left = margins.left + rule.left;
  const middle = margins.top + rule.top;
  const box = { left, right: left + rule.width, top: middle - rule.thickness / 2, bottom: middle + rule.thickness / 2 };
  return { ...millimetres(box), thickness: rule.thickness * MILLIMETRES_PER_TWIP, color: rule.color };
}

function millimetres({ left, right, top, bottom }: Box): Box {
  const [a = 0, b = 0, c = 0, d = 0] = [left, right, top, bottom].map(twips => twips * MILLIMETRES_PER_TWIP);
  return { left: a, right: b, top: c, bottom: d };
}

function union(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function numberLine(page: number, profile: LayoutProfile): PrintedLine {
  const { margins, pageNumber } = profile;
  const { text, side } = pageNumberOf(profile, page);
  const indent = pageNumber.indent * pageNumber.size * 10;
  const width = (text.length / 2 + 1) * pageNumber.size * 10;
  const edge = side === 'left' ? margins.left + indent : profile.page.width - margins.right - indent - width;
  const left = edge * MILLIMETRES_PER_TWIP;
  const right = (edge + width) * MILLIMETRES_PER_TWIP;
  const middle = (profile.page.height - pageNumber.footer - pageNumber.lineHeight / 2) * MILLIMETRES_PER_TWIP;
  const bare = text.replaceAll(' ', '');
  return { page, text: bare, left, right, words: [{ text: bare, left, right }], middle };
}
