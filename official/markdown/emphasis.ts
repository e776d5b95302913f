import type { MarkGroup } from './mark.ts';

/**
 * `**bold**` and `*slanted*`. A star beside a number is one to multiply or to annotate by, `李**、王**` are masked names: what
 * stands between two signs begins with a word, and single signs have no letter or digit on their outer sides.
 */
export function* asterisks(line: string): Iterable<MarkGroup> {
  yield* pairs(line, /(?<!\*)(\*{1,3})(?![\s*])[^*]{0,400}(?<![\s*])\1(?!\*)/gu, asteriskPairs);
}

/** `__bold__` and `_slanted_`, never inside a word: `共__12__人` is a form that was filled in. */
export function* underscores(line: string): Iterable<MarkGroup> {
  yield* pairs(line, /(?<![\p{L}\p{N}_])(_{1,2})(?![\s_])[^_]{0,400}(?<![\s_])\1(?![\p{L}\p{N}_])/gu, () => true);
}

/** `~~struck~~`: the words stay, the writer decides about them. */
export function* strikes(line: string): Iterable<MarkGroup> {
  yield* pairs(line, /(?<!~)(~~)(?![\s~])[^~]{0,400}(?<![\s~])~~(?!~)/gu, () => true);
}

function* pairs(line: string, pattern: RegExp, accepts: (pair: Pair) => boolean): Iterable<MarkGroup> {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(line); match !== null; match = pattern.exec(line)) {
    const { index, 0: whole, 1: sign = '' } = match;
    const end = index + whole.length;
    const inner = whole.slice(sign.length, -sign.length);
    if (!accepts({ sign, inner, before: line.charAt(index - 1), after: line.charAt(end) })) {
      // The closing sign may open another pair.
      pattern.lastIndex = end - sign.length;
      continue;
    }
    const strong = sign.length > 1 && !sign.startsWith('~');
    // Behind 。 a space only parts the sign from the text.
    const space = strong && /[。！？；：:]$/u.test(inner) && line.charAt(end) === ' ' ? 1 : 0;
    yield {
      marks: [
        { start: index, end: index + sign.length, omitted: 'sign', ...(strong ? { strength: 1 } : {}) },
        { start: end - sign.length, end: end + space, omitted: 'sign', ...(strong ? { strength: -1 } : {}) },
      ],
    };
  }
}

interface Pair {
  readonly sign: string;
  readonly inner: string;
  readonly before: string;
  readonly after: string;
}

function asteriskPairs({ sign, inner, before, after }: Pair): boolean {
  if (inner === '' || /^[\p{P}\p{S}](?<![（(【[“‘"'《〈「『〔$￥¥+－—-])/u.test(inner)) return false;
  if (sign.length > 1) return !(LETTER.test(before) && LETTER.test(after));
  return !LETTER.test(before) && !LETTER.test(after) && !/^\d|\d$/u.test(inner);
}

const LETTER = /[A-Za-z\d]/u;
