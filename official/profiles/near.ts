/** The word of `known` that was probably meant by `written`; undefined when none is near. */
export function nearest(written: string, known: Iterable<string>): string | undefined {
  let best: { readonly word: string; readonly distance: number } | undefined;
  for (const word of known) {
    const distance = distanceBetween(written.toLowerCase(), word.toLowerCase());
    if (distance <= tolerance(written, word) && (best === undefined || distance < best.distance)) best = { word, distance };
  }
  return best?.word;
}

/** Of Chinese words, one character may be wrong in two or three, two in a longer one. */
function tolerance(written: string, word: string): number {
  const length = Math.max(written.length, word.length);
  return length < 2 ? 0 : length < 5 ? 1 : 2;
}

/** There is no profile of that name, in a sentence for the writer without its end. */
export function notFoundAmong(name: string, known: readonly string[]): string {
  const meant = nearest(name, known);
  return `没有名为“${name}”的版式（${meant === undefined ? `可用的有${known.join('、')}` : `是不是“${meant}”？`}）`;
}

/** Insertions, deletions and replacements that lead from one word to the other. */
function distanceBetween(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2 || one.length > LONGEST) return Number.POSITIVE_INFINITY;
  let row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

const LONGEST = 40;
