import type { Line, Page, Piece, Rule } from '#layout';
import type { LayoutProfile } from '#official';
import { gbt9704, pageNumberOf } from '#official';
import type { PageContent } from '#protocol';
import type { Printed, PrintedDocuments } from './printed.ts';

/** The pictures of the pages that exist among those asked for. */
export function pageContents(documents: PrintedDocuments, { layout }: Printed, indices: readonly number[]): readonly PageContent[] {
  return indices.flatMap(index => {
    const page = layout.pages[index];
    return page === undefined ? [] : [{ page: index, key: documents.key(page), number: page.number, html: pageHtml(page, layout.profile) }];
  });
}

/**
 * A page as markup: escaped text in elements with classes and data attributes, no scripts, styles or addresses, so that
 * it may stand under the strictest policy. Where things stand is in twips on the paper, in attributes that the page's
 * own script turns into positions.
 */
function pageHtml(page: Page, profile: LayoutProfile): string {
  const { width, height } = profile.page;
  const lines = page.lines.map((line, index) => lineHtml(line, index, profile)).join('');
  const rules = page.rules.map(rule => ruleHtml(rule, profile)).join('');
  const number = page.numbered ? numberHtml(page.number, profile) : '';
  return `<div class="page" data-width="${width}" data-height="${height}"${fontsHtml(profile)}>${lines}${rules}${number}</div>`;
}

/** The fonts of a profile that has others than the standard's, the best first. */
function fontsHtml({ faces, latinFace }: LayoutProfile): string {
  const own = FACES.filter(face => faces[face] !== gbt9704.faces[face]);
  const fonts = own.map(face => ` data-font-${face}="${escapeHtml(faces[face].join(','))}"`).join('');
  return latinFace === gbt9704.latinFace ? fonts : `${fonts} data-font-latin="${escapeHtml(latinFace)}"`;
}

const FACES = ['fangsong', 'kaiti', 'heiti', 'xiaobiaosong', 'songti'] as const;

function lineHtml(line: Line, index: number, { margins }: LayoutProfile): string {
  const stretch = line.stretchTo === undefined ? '' : ` data-stretch="${round(line.stretchTo)}"`;
  const place = `data-left="${round(margins.left + line.left)}" data-top="${round(margins.top + line.top)}" data-height="${round(line.height)}"`;
  const pieces = line.pieces.map(pieceHtml).join('');
  return `<div class="line" data-line="${index}" ${place} data-natural="${round(line.width)}"${stretch}>${pieces}</div>`;
}

function pieceHtml(piece: Piece, index: number): string {
  const { face, latin, bold, heading, strong, color, scale, size, spacing } = piece;
  const classes = [
    'piece',
    face,
    ...(latin === 'own' ? ['own-latin'] : []),
    ...(bold === true || strong === true ? ['bold'] : []),
    ...(heading ? ['heading'] : []),
    ...(color === undefined ? [] : [color]),
  ].join(' ');
  const letters = typeof latin === 'object' ? ` data-font-latin="${escapeHtml(latin.name)}"` : '';
  const scaled = scale === undefined ? '' : ` data-scale="${scale}"`;
  return `<span class="${classes}" data-piece="${index}" data-size="${size}" data-spacing="${spacing}"${scaled}${letters}>${marked(piece)}</span>`;
}

function ruleHtml({ left, top, width, height, thickness, color }: Rule, { margins }: LayoutProfile): string {
  const x = margins.left + (height === undefined ? left : left - thickness / 2);
  const y = margins.top + (height === undefined ? top - thickness / 2 : top);
  const place = `data-left="${round(x)}" data-top="${round(y)}"`;
  const size = height === undefined ? { width, height: thickness } : { width: thickness, height };
  return `<div class="rule ${color}" ${place} data-width="${round(size.width)}" data-height="${round(size.height)}"></div>`;
}

function marked({ text, placeholders }: Piece): string {
  let html = '';
  let at = 0;
  for (const { start, end } of placeholders) {
    html += `${escapeHtml(text.slice(at, start))}<mark>${escapeHtml(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escapeHtml(text.slice(at));
}

/** Stands below the type area, on the outer side. */
function numberHtml(number: number, profile: LayoutProfile): string {
  const { text, side } = pageNumberOf(profile, number);
  const { face, size, indent, lineHeight, footer } = profile.pageNumber;
  const { page, margins } = profile;
  const top = page.height - footer - lineHeight;
  const white = indent * size * 10;
  const place = `data-left="${margins.left + white}" data-right="${margins.right + white}" data-top="${top}" data-height="${lineHeight}"`;
  return `<div class="number ${side}" ${place}><span class="piece ${face} own-latin" data-size="${size}" data-spacing="0">${escapeHtml(text)}</span></div>`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"\0]/gu, char => escapes[char] ?? '');
}

/** A NUL cannot be written in HTML. */
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\0': '\uFFFD' };

/** To a tenth of a twip; more is below a pixel at any zoom. */
function round(twips: number): number {
  return Math.round(twips * 10) / 10;
}
