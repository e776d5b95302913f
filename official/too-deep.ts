/** Whether brackets, or list signs before one another on a line, are nested deeper than in any honest head or profile; a reader of YAML recurses. */
export function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const line of text.split('\n')) {
    if (line.length - line.trimStart().length > DEEPEST * 2 || LIST_SIGNS.test(line)) return true;
    for (const char of line) {
      if (char === '[' || char === '{') depth++;
      else if ((char === ']' || char === '}') && depth > 0) depth--;
    }
    if (depth > DEEPEST) return true;
  }
  return false;
}

/** Brackets and indents deeper than this make no sense here, and could exhaust a recursive reader. */
const DEEPEST = 40;

const LIST_SIGNS = /^\s*(?:[-?:]\s+){8}/u;
