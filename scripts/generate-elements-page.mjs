// Writes the tables of docs/official-documents.md from the table of elements: `node scripts/generate-elements-page.mjs`.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadModule } from './lib/load-module.mjs';

export const elementsPage = new URL('../docs/official-documents.md', import.meta.url);

/** The whole page, with its tables written again between their marks. */
export async function generateElementsPage() {
  /** @type {typeof import('../official/elements/elements.ts')} */
  const { elements } = await loadModule('official/elements/elements.ts');
  /** @type {typeof import('../official/elements/formats.ts')} */
  const { documentFormats } = await loadModule('official/elements/formats.ts');
  const tables = { 要素: elementTable(elements), 位置: placeTable(elements, documentFormats), 格式: formatTable(documentFormats) };
  return readFileSync(elementsPage, 'utf8').replace(
    /(<!-- (\S+)：由 official\/elements 生成 -->\n)[^]*?(<!-- 完 -->)/gu,
    (_, opening, name, closing) => `${opening}\n${tables[name].join('\n')}\n\n${closing}`,
  );
}

function elementTable(elements) {
  return [
    '| 名称 | 也可写作 | 说明 | 例 | 出处 |',
    '|---|---|---|---|---|',
    ...elements.map(element => {
      const values = element.values.length === 0 ? '' : `可写：${element.values.map(({ text }) => text).join('、')}。`;
      return row(element.name, element.aliases.join('、'), element.explanation + values, `\`${example(element)}\``, element.source);
    }),
  ];
}

function placeTable(elements, formats) {
  const ids = Object.keys(formats);
  return [
    row('名称', ...ids.map(id => formats[id].name)),
    row(...Array(ids.length + 1).fill('---')).replaceAll(' ', ''),
    ...elements.filter(({ part }) => part !== 'setting').map(({ name, places }) => row(name, ...ids.map(id => places[id] ?? '—'))),
  ];
}

function formatTable(formats) {
  return [
    '| 格式 | 也可写作 | 印成什么 | 出处 |',
    '|---|---|---|---|',
    ...Object.values(formats).map(({ name, aliases, explanation, source }) => row(name, aliases.join('、'), explanation, source)),
  ];
}

function example({ name, list, examples }) {
  return `${name}: ${list && examples.length > 1 ? `[${examples.join(', ')}]` : examples[0]}`;
}

function row(...cells) {
  return `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(elementsPage, await generateElementsPage());
