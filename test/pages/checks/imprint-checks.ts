import { AREA, LINES_PER_PAGE, PITCH, SMALL_CHARACTER } from '../measures.ts';
import type { PlacedElement } from '../place-elements.ts';
import type { PrintedPage, PrintedRule } from '../printed.ts';
import type { Check, Measurement, Print } from './check.ts';
import { edgesOfPart, elementsOf, nameOf, rowOf, whiteAfter } from './check.ts';
import { leftOf } from './text-checks.ts';

/** 版记 (7.4). */
export const imprintChecks: readonly Check[] = [
  { clause: '7.4', what: 'page of the imprint', tolerance: 0, measure: imprintPages },
  { clause: 'practice', what: 'imprint on an even page', tolerance: 0, measure: evenPages },
  { clause: '7.4.1', what: 'rules of the imprint', tolerance: 0, measure: ruleCounts },
  { clause: '7.4.1', what: 'last rule at the lower edge of the type area', tolerance: 0.5, measure: lastRules },
  {
    clause: '7.4.1',
    what: 'left edge of an imprint rule',
    tolerance: 0.5,
    measure: print => imprintRules(print).map(({ left }) => ({ measured: left, wanted: AREA.left })),
  },
  {
    clause: '7.4.1',
    what: 'width of an imprint rule',
    tolerance: 0.5,
    measure: print => imprintRules(print).map(({ left, right }) => ({ measured: right - left, wanted: AREA.width })),
  },
  { clause: '7.4.1', what: 'thickness of an imprint rule', tolerance: 0.08, measure: thicknesses },
  { clause: '7.4.2', what: 'left edge of the imprint', tolerance: 0.5, measure: leftEdges },
  { clause: '7.4.2', what: 'imprint beyond one character from the right', tolerance: 0.5, measure: rightEdges },
  { clause: '7.4.2', what: 'turned-over line of 抄送', tolerance: 0.5, measure: turnedLines },
  { clause: '7.4.2', what: 'end of 抄送', tolerance: 0, measure: ends },
  { clause: '7.4.3', what: 'white to the right of 印发日期', tolerance: 0.5, measure: dateRights },
  { clause: '10.1', what: 'imprint of a letter at the foot of the type area', tolerance: 0.3, measure: letterFoot },
];

function imprint(print: Print): readonly PlacedElement[] {
  return elementsOf(print, 'imprint', 'printer');
}

/** All of it on the last page. */
function imprintPages(print: Print): readonly Measurement[] {
  return imprint(print).map(element => ({ measured: element.lines[0]?.line.page, wanted: print.pages.length, where: nameOf(element) }));
}

const BOUND = ['document', 'order', 'minutes'];

function evenPages(print: Print): readonly Measurement[] {
  const first = imprint(print)[0]?.lines[0]?.line;
  if (first === undefined || !BOUND.includes(print.format)) return [];
  return [{ measured: first.page % 2 === 0 ? 'even' : `page ${first.page}`, wanted: 'even' }];
}

/** The black rules beside the imprint's lines; a table may have rules of its own above them. */
function imprintRules(print: Print): readonly PrintedRule[] {
  const first = imprint(print)[0]?.lines[0]?.line;
  const page = print.pages[(first?.page ?? 0) - 1];
  if (first === undefined) return [];
  return rulesBelow(page, first.middle - 1.2 * PITCH);
}

function rulesBelow(page: PrintedPage | undefined, top: number): readonly PrintedRule[] {
  return (page?.picture?.rules ?? []).filter(rule => rule.color === 'black' && rule.top > top);
}

/** Above, below, and between 抄送 and 印发机关; a letter has none (10.1). */
function ruleCounts(print: Print): readonly Measurement[] {
  const elements = imprint(print);
  const page = print.pages[(elements[0]?.lines[0]?.line.page ?? 0) - 1];
  if (page?.picture === undefined || print.format === 'bulletin') return [];
  const both = elements.some(({ role }) => role === 'imprint') && elements.some(({ role }) => role === 'printer');
  return [{ measured: imprintRules(print).length, wanted: print.format === 'letter' ? 0 : both ? 3 : 2 }];
}

function lastRules(print: Print): readonly Measurement[] {
  const last = imprintRules(print).at(-1);
  return last === undefined ? [] : [{ measured: (last.top + last.bottom) / 2, wanted: AREA.bottom }];
}

/** Thick outside, thin inside. */
function thicknesses(print: Print): readonly Measurement[] {
  const rules = imprintRules(print);
  return rules.map(({ thickness }, i) => ({ measured: thickness, wanted: i === 0 || i === rules.length - 1 ? 0.35 : 0.25 }));
}

function leftEdges(print: Print): readonly Measurement[] {
  return imprint(print)
    .filter(({ parts }) => parts.length > 0)
    .map(element => ({ measured: element.lines[0]?.left, wanted: AREA.left + SMALL_CHARACTER, where: nameOf(element) }));
}

function rightEdges(print: Print): readonly Measurement[] {
  return imprint(print).map(element => {
    const right = Math.max(0, ...element.lines.map(line => line.right));
    return { measured: Math.max(0, right - (AREA.right - SMALL_CHARACTER)), wanted: 0, where: nameOf(element) };
  });
}

/** Below the first character after the colon. */
function* turnedLines(print: Print): Iterable<Measurement> {
  for (const element of elementsOf(print, 'imprint')) {
    const wanted = leftOf(element, element.text.search(/[：:]/u) + 1) ?? 0;
    for (const { left, line } of element.lines.slice(1)) yield { measured: left, wanted, where: `p${line.page} ${line.text.slice(0, 10)}` };
  }
}

function ends(print: Print): readonly Measurement[] {
  return elementsOf(print, 'imprint').map(element => ({ measured: element.text.at(-1), wanted: '。', where: nameOf(element) }));
}

function dateRights(print: Print): readonly Measurement[] {
  return elementsOf(print, 'printer').flatMap(element => {
    const date = element.parts.findIndex(({ text }) => /印发$|日$/u.test(text));
    if (date === -1) return [];
    const edges = edgesOfPart(element, date);
    const text = element.parts[date]?.text ?? '';
    return [
      { measured: edges && whiteAfter(edges, text, SMALL_CHARACTER, SMALL_CHARACTER), wanted: SMALL_CHARACTER, where: nameOf(element) },
    ];
  });
}

function letterFoot(print: Print): readonly Measurement[] {
  const last = print.format === 'letter' ? imprint(print).at(-1) : undefined;
  const line = last?.lines.at(-1)?.line;
  return last === undefined || line === undefined
    ? []
    : [{ measured: rowOf(print, line.middle), wanted: LINES_PER_PAGE, where: nameOf(last) }];
}
