// Makes core/text/variants.generated.ts: the traditional and variant forms of every Chinese character that the vocabulary and the
// core compare with, from OpenCC's data.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import traditional from 'opencc-js/dict/TSCharacters';
import hongKong from 'opencc-js/dict/HKVariantsRev';
import taiwan from 'opencc-js/dict/TWVariantsRev';

const root = fileURLToPath(new URL('..', import.meta.url));
export const variantsFile = new URL('../core/text/variants.generated.ts', import.meta.url);

export function generateVariants() {
  const pairs = variantPairs();
  const variants = pairs.map(([variant]) => variant).join('');
  const standards = pairs.map(([, standard]) => standard).join('');
  return `// Made by scripts/generate-variants.mjs from OpenCC's data (Apache-2.0). Do not edit.\n\n/** Traditional and variant characters … */\nexport const VARIANTS =\n  '${variants}';\n/** … and the simplified one for each. */\nexport const STANDARDS =\n  '${standards}';\n`;
}

/** A regular expression for one of the words, each character in any of its forms. */
export function patternOf(words) {
  const pairs = variantPairs();
  const forms = character => [character, ...pairs.filter(([, standard]) => standard === character).map(([variant]) => variant)];
  const inAllForms = character => (forms(character).length > 1 ? `[${forms(character).join('')}]` : character);
  return words
    .toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(word => [...word].map(inAllForms).join(''))
    .join('|');
}

/** 計畫 and 批覆: of several simplified characters the one that offices mean. */
const OFFICE_USE = [
  ['畫', '划'],
  ['覆', '复'],
];

function variantPairs() {
  return variantPairsOf(comparedCharacters());
}

/** Every variant of the characters `known` with the character it stands for. */
export function variantPairsOf(known) {
  const simplifiedOf = new Map();
  for (const [variant, standard] of [...pairsOf(hongKong), ...pairsOf(taiwan), ...pairsOf(traditional)]) {
    simplifiedOf.set(variant, standard);
  }
  for (const [variant, standard] of OFFICE_USE) simplifiedOf.set(variant, standard);
  return [...simplifiedOf.keys()]
    .map(variant => [variant, simplified(variant, simplifiedOf)])
    .filter(
      ([variant, standard]) =>
        variant !== standard && known.has(standard) && !known.has(variant) && variant.length === 1 && standard.length === 1,
    )
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** Of a variant of a traditional character the simplified one of that. */
function simplified(character, simplifiedOf) {
  const first = simplifiedOf.get(character) ?? character;
  return simplifiedOf.get(first) ?? first;
}

/** Lines of OpenCC: `variant standard`, parted by bars; of several standards the first. */
function pairsOf(text) {
  return text.split('|').map(entry => {
    const [variant, standards = ''] = entry.split(' ');
    return [variant, standards.split(' ')[0]];
  });
}

/** Simplified words only: a traditional word of the vocabulary folds like a text. */
function comparedCharacters() {
  const files = [
    ...readdirSync(join(root, 'vocabulary')).map(name => join(root, 'vocabulary', name)),
    ...readdirSync(join(root, 'core'), { recursive: true })
      .filter(name => name.endsWith('.ts') && !/\.(?:test|generated|laws\.test)\.ts$/u.test(name))
      .map(name => join(root, 'core', name)),
  ];
  const standards = new Set(pairsOf(traditional).map(([, standard]) => standard));
  const variants = new Set(pairsOf(traditional).map(([variant]) => variant));
  const found = new Set();
  for (const file of files) {
    for (const [character] of readFileSync(file, 'utf8').matchAll(/\p{Script=Han}/gu)) {
      if (standards.has(character) || !variants.has(character)) found.add(character);
    }
  }
  return found;
}
