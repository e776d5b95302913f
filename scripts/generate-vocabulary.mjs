// Makes core/vocabulary/vocabulary.generated.ts from vocabulary/*.yaml: each class of words on one line, parted by spaces.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

const folder = new URL('../vocabulary/', import.meta.url);
export const vocabularyFile = new URL('../core/vocabulary/vocabulary.generated.ts', import.meta.url);

export function generateVocabulary() {
  const classes = readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .toSorted()
    .map(name => [name.slice(0, -'.yaml'.length), readClass(name)]);
  const constants = classes.map(([name, { meaning, words }]) => `/** ${meaning} */\nexport const ${camelCase(name)} = ${literal(words)};`);
  return `// Made by scripts/generate-vocabulary.mjs from vocabulary/*.yaml; edit those. Classes of words, each parted by spaces.\n\n${constants.join('\n')}\n`;
}

function literal(words) {
  if (typeof words === 'string') return `'${words}'`;
  const groups = Object.entries(words).map(([group, list]) => `  ${group.includes('-') ? `'${group}'` : group}: '${list}',`);
  return `{\n${groups.join('\n')}\n} as const`;
}

/** `words` is a text of words, or such texts by group. */
export function readClass(name) {
  const { meaning, source, words } = parse(readFileSync(new URL(name, folder), 'utf8'));
  if (!meaning || !source || !words) throw new Error(`vocabulary/${name} needs meaning, source and words`);
  if (typeof words === 'string') return { meaning, words: readWords(name, words) };
  return { meaning, words: Object.fromEntries(Object.entries(words).map(([group, text]) => [group, readWords(`${name} ${group}`, text)])) };
}

function readWords(place, text) {
  const list = text.split(/\s+/u).filter(word => word !== '');
  const twice = list.filter((word, i) => list.indexOf(word) !== i);
  if (twice.length > 0) throw new Error(`vocabulary/${place} has twice: ${twice.join(' ')}`);
  return list.join(' ');
}

function camelCase(name) {
  return name.replace(/-(\w)/gu, (_, letter) => letter.toUpperCase());
}
