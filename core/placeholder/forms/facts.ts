import { emphasisOf } from './emphasis.ts';

/** What is asked about a whole line; computed once, when first asked. */
export interface LineFacts {
  /** Whether the run of stars or underscores that begins there is Markdown emphasis. */
  readonly isEmphasis: (start: number) => boolean;
  /** Whether the line speaks of 1+X, 互联网+X and the like: or of certificates named “X”: its lone X is that X. */
  readonly hasPlusX: () => boolean;
  /** Where the Markdown code around a place ends; the place itself where there is none. */
  readonly endOfCode: (at: number) => number;
}

export function factsOf(text: string): LineFacts {
  let plusX: boolean | undefined;
  return {
    isEmphasis: emphasisOf(text),
    endOfCode: text.includes('`') ? codeOf(text) : outside,
    hasPlusX: () =>
      (plusX ??= /[+＋] ?[XＸ](?![XＸ.．%％])/u.test(text) || (/[“"][XＸ][”"]/u.test(text) && /证书|書證|书证|證書|[“"]1[”"]/u.test(text))),
  };
}

function outside(at: number): number {
  return at;
}

/** Asked from left to right, so the spans are walked once. */
function codeOf(text: string): (at: number) => number {
  const spans = [...text.matchAll(/(`{1,3})[^`]{1,400}\1/gu)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
  let next = 0;
  return at => {
    while ((spans[next]?.end ?? Infinity) <= at) next++;
    const span = spans[next];
    return span !== undefined && span.start <= at ? span.end : at;
  };
}
