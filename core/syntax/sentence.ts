/**
 * Where the sentence that begins at `from` ends: the offset of its 。！？ outside brackets and quotation marks, or of the
 * first one at all when a pair is never closed; undefined when the line has none.
 */
export function sentenceEnd(text: string, from: number): number | undefined {
  SENTENCE.lastIndex = from;
  let first: number | undefined;
  let depth = 0;
  for (let match = SENTENCE.exec(text); match !== null; match = SENTENCE.exec(text)) {
    const char = match[0];
    if (OPENING.includes(char)) depth++;
    else if (CLOSING.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth === 0) return match.index;
    else first ??= match.index;
  }
  return first;
}

const OPENING = '“《（(「『【〈[〔';
const CLOSING = '”》）)」』】〉]〕';
const SENTENCE = /[。！？“”《》（）()「」『』【】〈〉[\]〔〕]/gu;
