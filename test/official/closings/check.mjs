// Verifies the marked cases of this folder mechanically: node test/official/closings/check.mjs
import { readFileSync } from 'node:fs';

const elements = new Set(
  `copy-number secrecy urgency mark document-number signatory title byline addressee body heading attachment-note signature issue-date
  annotation copy-to printer print-date report-to send-to issue-to copies present absent attending attachment-mark attachment-title
  imprint-other furniture table rule`.split(/\s+/u),
);
const leastCases = { 'tuning.txt': 100, 'checking.txt': 60 };
const names = new Map();
const complaints = Object.keys(leastCases).flatMap(checkFile);
for (const complaint of complaints) console.error(complaint);
process.exitCode = complaints.length > 0 ? 1 : 0;

function checkFile(file) {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  const { cases, found } = readCases(file, text);
  for (const each of cases) found.push(...checkCase(file, each));
  if (/\r|\uFEFF/u.test(text)) found.push(`${file}: carriage return or byte order mark`);
  if (cases.length < leastCases[file]) found.push(`${file}: only ${cases.length} cases`);
  console.log(`${file}: ${cases.length} cases, ${cases.reduce((sum, each) => sum + each.lines.length, 0)} lines`);
  return found;
}

/** Cases with their marked lines; what has no mark is reported. */
function readCases(file, text) {
  const cases = [];
  const found = [];
  for (const [index, line] of text.split('\n').entries()) {
    const current = cases.at(-1);
    const where = `${file}:${index + 1}`;
    const marked = /^@([a-z+-]+) (.*)$/u.exec(line);
    const value = /^= ([a-z-]+)(?: (.*))?$/u.exec(line);
    if (line.startsWith('%%% ')) cases.push({ name: line.slice(4), where, lines: [] });
    else if (marked && current) current.lines.push({ where, marks: marked[1].split('+'), text: marked[2], values: [] });
    else if (value && current?.lines.length) current.lines.at(-1).values.push({ where, element: value[1], value: value[2] ?? '' });
    else if (line !== '') found.push(`${where}: neither a mark nor a value: ${line}`);
  }
  return { cases, found };
}

function checkCase(file, { name, where, lines }) {
  const found = lines.flatMap(checkLine);
  if (names.has(name)) found.push(`${where}: also a case of ${names.get(name)}: ${name}`);
  names.set(name, file);
  if (!lines.some(line => line.marks.includes('body'))) found.push(`${where}: no body`);
  return found;
}

function checkLine({ where, marks, text, values }) {
  const unknown = marks.filter(mark => !elements.has(mark)).map(mark => `${where}: unknown mark ${mark}`);
  const unvalued = marks.filter(mark => marks.length > 1 && !values.some(value => value.element === mark));
  return [
    ...unknown,
    ...unvalued.map(mark => `${where}: several elements, no value of ${mark}`),
    ...values.flatMap(value => checkValue(value, marks, text)),
    ...(text.trim() === '' ? [`${where}: a mark without text`] : []),
  ];
}

function checkValue({ where, element, value }, marks, text) {
  if (!marks.includes(element)) return [`${where}: the line has no mark ${element}`];
  if (value !== value.trim()) return [`${where}: space around the value`];
  return text.includes(value) ? [] : [`${where}: not in the line: ${value}`];
}
