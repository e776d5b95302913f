import type { PlacedElement } from '../place-elements.ts';
import type { Check, Measurement, Print } from './check.ts';
import { nameOf } from './check.ts';

/** Elements that no page may part. */
interface Pair {
  readonly clause: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly when?: (from: PlacedElement) => boolean;
}

/** A heading on a line of its own; one that runs in is text. */
const standsAlone = ({ parts }: PlacedElement): boolean => parts.length === 1;

const PAIRS: readonly Pair[] = [
  { clause: 'practice', from: ['title', 'byline', 'addressee'], to: ['byline', 'addressee', 'body', 'heading'] },
  { clause: 'practice', from: ['heading'], to: ['body', 'heading'], when: standsAlone },
  { clause: '7.3.5', from: ['signature'], to: ['signature', 'issue-date'] },
  { clause: '7.3.6', from: ['issue-date'], to: ['annotation'] },
  { clause: '7.3.7', from: ['attachment-mark'], to: ['attachment-title'] },
  { clause: 'practice', from: ['attachment-title'], to: ['body', 'heading', 'table'] },
];

/** 下一行 and 之下 are on the same page. */
export const pageBreakChecks: readonly Check[] = PAIRS.map(pair => ({
  clause: pair.clause,
  what: `${pair.to[0] ?? ''} on the page of ${pair.from[0] ?? ''}`,
  tolerance: 0,
  measure: print => pagesOf(print, pair),
}));

function* pagesOf({ elements }: Print, { from, to, when }: Pair): Iterable<Measurement> {
  for (const [i, below] of elements.entries()) {
    const above = elements[i - 1];
    if (above === undefined || !from.includes(above.role) || !to.includes(below.role) || when?.(above) === false) continue;
    const wanted = above.lines.at(-1)?.line.page;
    const measured = below.lines[0]?.line.page;
    if (wanted !== undefined && measured !== undefined) yield { measured: `p${measured}`, wanted: `p${wanted}`, where: nameOf(below) };
  }
}
