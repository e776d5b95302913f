import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { elementsNamed, ownText, parseXml } from '#test';
import type { XmlNode } from '#test';
import { AREA, MILLIMETRES_PER_POINT } from './measures.ts';
import type { PagePicture, PrintedLine, PrintedPage, PrintedWord } from './printed.ts';
import { pictureOf, readPpm } from './raster.ts';

/** Has LibreOffice make a PDF of each file, all at once. */
export function convert(folder: string, files: readonly string[]): void {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files], { stdio: 'pipe' });
}

/**
 * The pages of a PDF with their pictures. `latinSag` says how much lower the boxes of a line lie that has no Han characters, in
 * millimetres: programs place a line by the tallest of its fonts.
 */
export function readPdf(pdf: string, latinSag: number): readonly PrintedPage[] {
  const source = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const doc = source.slice(source.indexOf('<doc>'), source.indexOf('</doc>') + '</doc>'.length).replaceAll(FORBIDDEN, '');
  const pictures = picturesOf(pdf);
  return elementsNamed(parseXml(doc), 'page').map((page, i) => pageOf(page, i + 1, pictures[i], latinSag));
}

/** What XML forbids, poppler may write all the same. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu;

/** Ten points in a millimetre. */
const RESOLUTION = 254;

function picturesOf(pdf: string): readonly PagePicture[] {
  const folder = join(pdf, '..');
  const stem = `${pdf.slice(folder.length + 1, -'.pdf'.length)}-page`;
  execFileSync('pdftoppm', ['-r', String(RESOLUTION), pdf, join(folder, stem)]);
  const files = readdirSync(folder).filter(file => file.startsWith(stem) && file.endsWith('.ppm'));
  return files.toSorted().map(file => {
    const path = join(folder, file);
    const picture = pictureOf(readPpm(readFileSync(path), RESOLUTION / 25.4));
    rmSync(path);
    return picture;
  });
}

function pageOf(page: XmlNode, number: number, picture: PagePicture | undefined, latinSag: number): PrintedPage {
  const lines = linesOf(page, number, latinSag);
  const pageNumber = lines.findLast(({ middle, text }) => middle > AREA.bottom && /^[—－–―-]?\d+[—－–―-]?$/u.test(text));
  return {
    number,
    width: Number(page.attributes['width']) * MILLIMETRES_PER_POINT,
    height: Number(page.attributes['height']) * MILLIMETRES_PER_POINT,
    lines: lines.filter(line => line !== pageNumber),
    pageNumber,
    picture,
  };
}

interface PlacedWord extends PrintedWord {
  readonly middle: number;
  readonly height: number;
}

/** Words whose middles stand on one height make a line. */
function linesOf(page: XmlNode, number: number, latinSag: number): readonly PrintedLine[] {
  const words = elementsNamed(page, 'word')
    .flatMap(wordOf)
    .toSorted((a, b) => a.middle - b.middle || a.left - b.left);
  const lines: PlacedWord[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    const beside = line?.[0];
    if (beside !== undefined && Math.abs(beside.middle - word.middle) < SAME_HEIGHT * Math.max(beside.height, word.height))
      line?.push(word);
    else lines.push([word]);
  }
  return lines.map(line =>
    lineOf(
      line.toSorted((a, b) => a.left - b.left),
      number,
      latinSag,
    ),
  );
}

/** Of the height of the larger word. */
const SAME_HEIGHT = 0.3;

function lineOf(words: readonly PlacedWord[], page: number, latinSag: number): PrintedLine {
  const tallest = words.reduce((a, b) => (b.height > a.height + 0.1 ? b : a));
  return {
    page,
    text: words.map(({ text }) => text).join(''),
    words,
    left: words[0]?.left ?? 0,
    right: Math.max(...words.map(({ right }) => right)),
    middle: tallest.middle - (words.every(({ text }) => /^[ -~]+$/u.test(text)) ? latinSag : 0),
  };
}

function wordOf(node: XmlNode): readonly PlacedWord[] {
  const [left = 0, top = 0, right = 0, bottom = 0] = ['xMin', 'yMin', 'xMax', 'yMax'].map(
    name => Number(node.attributes[name]) * MILLIMETRES_PER_POINT,
  );
  const text = ownText(node).replaceAll(/\s/gu, '');
  return text === '' ? [] : [{ text, left, right, middle: (top + bottom) / 2, height: bottom - top }];
}
