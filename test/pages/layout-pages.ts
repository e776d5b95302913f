import { layoutDocument } from '#layout';
import type { Line } from '#layout';
import type { LayoutProfile, OfficialDocument } from '#official';
import { pageNumberOf } from '#official';
import type { PrintedLine, PrintedPage } from './printed.ts';

const MILLIMETRES_PER_TWIP = 25.4 / 1440;

/** The pages of our own layout as if they had been printed: what the preview shows. */
export function layoutPages(document: OfficialDocument, profile: LayoutProfile): readonly PrintedPage[] {
  return layoutDocument(document, profile).map(page => ({
    number: page.number,
    width: profile.page.width * MILLIMETRES_PER_TWIP,
    height: profile.page.height * MILLIMETRES_PER_TWIP,
    lines: page.lines.filter(hasText).map(line => lineOf(line, page.number, profile)),
    pageNumber: numberLine(page.number, profile),
    picture: undefined,
  }));
}

function hasText({ pieces }: Line): boolean {
  return pieces.some(({ text }) => text.trim() !== '');
}

function lineOf(line: Line, page: number, { margins }: LayoutProfile): PrintedLine {
  const left = (margins.left + line.left) * MILLIMETRES_PER_TWIP;
  const right = left + (line.stretchTo ?? line.width) * MILLIMETRES_PER_TWIP;
  const text = line.pieces.map(piece => piece.text.replaceAll(/\s/gu, '')).join('');
  return {
    page,
    text,
    left,
    right,
    words: [{ text, left, right }],
    middle: (margins.top + line.top + line.height / 2) * MILLIMETRES_PER_TWIP,
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
