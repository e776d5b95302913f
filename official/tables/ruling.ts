import type { Alignment } from './read-table.ts';

/** What a ruling line `|:---|:-:|---:|` says about each column; undefined for a line that is none. */
export function readRuling(text: string): readonly (Alignment | undefined)[] | undefined {
  if (!/^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/u.test(text) || !text.includes('|')) return undefined;
  return text
    .replace(/^\||\|$/gu, '')
    .split('|')
    .map(part => {
      const sign = part.trim();
      const left = sign.startsWith(':');
      const right = sign.endsWith(':');
      return left && right ? 'center' : right ? 'right' : left ? 'left' : undefined;
    });
}
