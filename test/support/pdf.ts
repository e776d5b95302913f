import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import type { XmlNode } from './docx.ts';
import { elementsNamed, ownText, parseXml } from './docx.ts';

/** A line of a PDF page: its text without spaces, and its edges in points from the left and the top of the page. */
export interface PdfLine {
  readonly text: string;
  /** How many pieces the text had before its spaces went. */
  readonly words: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The lines of each page, from top to bottom. */
export type PdfPages = readonly (readonly PdfLine[])[];

/** Whether LibreOffice and poppler are on this machine. */
export function canPrint(): boolean {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return ['soffice', 'pdftotext'].every(program => folders.some(folder => existsSync(join(folder, program))));
}

/** Has LibreOffice print the files, all at once, and reads where their lines stand. `folder` is for files on the way. */
export function printDocx(folder: string, files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, PdfPages> {
  mkdirSync(folder, { recursive: true });
  const paths = Array.from(files, ([name, bytes]) => {
    const path = join(folder, `${name}.docx`);
    writeFileSync(path, bytes);
    return path;
  });
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths], { stdio: 'pipe' });
  return new Map(Array.from(files.keys(), name => [name, readPdf(join(folder, name))]));
}

/** Words of one page that stand on one height make a line. */
export function linesOfPage(page: XmlNode): readonly PdfLine[] {
  const words = elementsNamed(page, 'word')
    .map(word => ({ ...edges(word), text: ownText(word), words: 1 }))
    .toSorted((a, b) => a.top - b.top || a.left - b.left);
  const lines: PdfLine[][] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && Math.abs((line[0]?.bottom ?? 0) - word.bottom) < sameHeight) line.push(word);
    else lines.push([word]);
  }
  return lines.map(line => joined(line.toSorted((a, b) => a.left - b.left)));
}

/** Points. Latin letters among Han characters have boxes of their own. */
const sameHeight = 12;

function joined(words: readonly PdfLine[]): PdfLine {
  return {
    text: words.map(({ text }) => text).join(''),
    words: words.length,
    left: Math.min(...words.map(({ left }) => left)),
    right: Math.max(...words.map(({ right }) => right)),
    top: Math.min(...words.map(({ top }) => top)),
    bottom: Math.max(...words.map(({ bottom }) => bottom)),
  };
}

function readPdf(path: string): PdfPages {
  execFileSync('pdftotext', ['-bbox', `${path}.pdf`, `${path}.html`]);
  const source = readFileSync(`${path}.html`, 'utf8');
  const doc = source.slice(source.indexOf('<doc>'), source.indexOf('</doc>') + '</doc>'.length);
  return elementsNamed(parseXml(doc), 'page').map(linesOfPage);
}

function edges({ attributes }: XmlNode): Pick<PdfLine, 'left' | 'right' | 'top' | 'bottom'> {
  const [left = 0, top = 0, right = 0, bottom = 0] = ['xMin', 'yMin', 'xMax', 'yMax'].map(name => Number(attributes[name]));
  return { left, top, right, bottom };
}
