import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Points per inch of the small pictures: characters can just be told apart. */
const RESOLUTION = 48;

/** A page with the pages of all samples, for the eye. Gives its path. */
export function writeSheets(pdfs: string, names: readonly string[], folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of names) execFileSync('pdftoppm', ['-png', '-r', String(RESOLUTION), join(pdfs, `${name}.pdf`), join(folder, name)]);
  const pictures = readdirSync(folder).filter(file => file.endsWith('.png'));
  const rows = names.map(name => {
    const pages = pictures.filter(file => file.startsWith(`${name}-`)).toSorted();
    return `<h2>${name}</h2>\n<p>${pages.map(file => `<img src="${file}" alt="${file}" loading="lazy">`).join('')}</p>`;
  });
  const path = join(folder, 'index.html');
  writeFileSync(path, `<!doctype html>\n<meta charset="utf-8">\n<title>pages</title>\n<style>${STYLE}</style>\n${rows.join('\n')}\n`);
  return path;
}

const STYLE =
  'body{background:#ddd;font:14px sans-serif}p{display:flex;flex-wrap:wrap;gap:8px;margin:0}img{background:#fff;border:1px solid #999}';
