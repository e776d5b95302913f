import { emphasisOf } from './emphasis.ts';

/** What is asked about a whole line; computed once, when first asked. */
export interface LineFacts {
  /** Whether the run of stars or underscores that begins there is Markdown emphasis. */
  readonly isEmphasis: (start: number) => boolean;
  /** Whether the line speaks of 1+X, 互联网+X and the like: or of certificates named “X”: its lone X is that X. */
  readonly hasPlusX: () => boolean;
}

export function factsOf(text: string): LineFacts {
  let plusX: boolean | undefined;
  return {
    isEmphasis: emphasisOf(text),
    hasPlusX: () =>
      (plusX ??= /[+＋] ?[XＸ](?![XＸ.．%％])/u.test(text) || (/[“"][XＸ][”"]/u.test(text) && /证书|書證|书证|證書|[“"]1[”"]/u.test(text))),
  };
}
