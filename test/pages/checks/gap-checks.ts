import { PITCH } from '../measures.ts';
import type { PlacedElement } from '../place-elements.ts';
import type { Check, Measurement, Print } from './check.ts';
import { nameOf } from './check.ts';

/** Blank lines between two elements that follow one another on one page. */
interface Gap {
  readonly clause: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly blanks: number;
  readonly when?: (from: PlacedElement, to: PlacedElement, print: Print) => boolean;
}

const TEXT = ['body', 'heading'];
const sealed =
  (...seals: readonly string[]) =>
  ({ group }: PlacedElement, to: PlacedElement): boolean =>
    seals.includes(to.group?.seal ?? group?.seal ?? 'none');

/** One row for each sentence of the standard that says `空一行`, `空二行`, `下一行`. */
const GAPS: readonly Gap[] = [
  { clause: '7.3.2', from: ['title', 'byline'], to: ['addressee'], blanks: 1 },
  { clause: 'practice', from: ['title', 'byline'], to: TEXT, blanks: 1 },
  { clause: '7.3.3', from: ['addressee'], to: TEXT, blanks: 0 },
  { clause: '7.3.3', from: TEXT, to: TEXT, blanks: 0 },
  { clause: '7.3.4', from: TEXT, to: ['attachment-note'], blanks: 1 },
  { clause: '7.3.4', from: ['attachment-note'], to: ['attachment-note'], blanks: 0 },
  { clause: '7.3.5.2', from: [...TEXT, 'attachment-note'], to: ['signature', 'issue-date'], blanks: 1, when: sealed('none') },
  { clause: '7.3.5.2', from: ['signature'], to: ['signature', 'issue-date'], blanks: 0, when: sealed('none') },
  { clause: '7.3.5.1', from: ['signature'], to: ['issue-date'], blanks: 0, when: sealed('seal') },
  { clause: '7.3.5.3', from: [...TEXT, 'attachment-note'], to: ['signature'], blanks: 2, when: sealed('stamp') },
  { clause: '7.3.5.3', from: ['signature'], to: ['issue-date'], blanks: 1, when: sealed('stamp') },
  { clause: '7.3.6', from: ['issue-date'], to: ['annotation'], blanks: 0 },
  { clause: '7.3.7', from: ['attachment-mark'], to: ['attachment-title'], blanks: 1 },
  {
    clause: '10.1',
    from: ['document-number', 'copy-number', 'secrecy', 'urgency'],
    to: ['title'],
    blanks: 2,
    when: (_, __, { format }) => format === 'letter',
  },
  {
    clause: '10.2',
    from: ['document-number'],
    to: [...TEXT, 'title', 'addressee'],
    blanks: 2,
    when: (_, __, { format }) => format === 'order',
  },
  { clause: '10.3', from: [...TEXT, 'attachment-note'], to: ['attendance'], blanks: 1 },
  { clause: '10.3', from: ['attendance'], to: ['attendance'], blanks: 0 },
];

/** Where the standard wants blank lines, or none. */
export const gapChecks: readonly Check[] = GAPS.map(gap => ({
  clause: gap.clause,
  what: `${gap.to[0] ?? ''} below ${gap.from[0] ?? ''}, ${gap.blanks} blank between`,
  tolerance: 0.5,
  measure: print => gapsOf(print, gap),
}));

function* gapsOf(print: Print, { from, to, blanks, when }: Gap): Iterable<Measurement> {
  for (const [i, below] of print.elements.entries()) {
    const above = print.elements[i - 1];
    if (above === undefined || !from.includes(above.role) || !to.includes(below.role) || when?.(above, below, print) === false) continue;
    const last = above.lines.at(-1)?.line;
    const first = below.lines[0]?.line;
    if (last === undefined || first === undefined || last.page !== first.page) continue;
    yield { measured: first.middle - last.middle, wanted: (blanks + 1) * PITCH, where: nameOf(below) };
  }
}
