import { ADVANCE, AREA, CHARACTER, FROM_DOUBLE_RULE, PITCH } from '../measures.ts';
import type { PlacedElement } from '../place-elements.ts';
import type { Box, PagePicture, PrintedLine, PrintedRule } from '../printed.ts';
import type { Check, Measurement, Print } from './check.ts';
import { edgesOfPart, elementsOf, nameOf, rowOf, whiteAfter } from './check.ts';

/** 版头 (7.2) and what 信函, 命令 and 纪要 have instead (10.1–10.3). */
export const headChecks: readonly Check[] = [
  { clause: '7.2.1', what: 'left edge of 份号, 密级, 紧急程度', tolerance: 0.5, measure: classLefts },
  { clause: '7.2.1', what: 'line of 份号, 密级, 紧急程度', tolerance: 0.05, measure: classRows },
  { clause: '7.2.4', what: 'upper edge of the mark', tolerance: 1, measure: markTops },
  { clause: '7.2.4', what: 'middle of the mark', tolerance: 1, measure: markMiddles },
  { clause: '7.2.4', what: 'mark wider than the type area', tolerance: 0.5, measure: markWidths },
  { clause: '7.2.4', what: '文件 beside the names', tolerance: 1, measure: sharedEndings },
  // The ink of a name ends within its line; a line of that size is higher than one of 三号.
  { clause: '7.2.5', what: 'number below the mark, two lines', tolerance: 2.5, measure: numberTops },
  { clause: '7.2.5', what: 'place of 发文字号', tolerance: 0.5, measure: numberPlaces },
  { clause: '7.2.6', what: 'white to the right of 签发人', tolerance: 0.5, measure: signatoryRights },
  { clause: '7.2.6', what: '签发人 below the first name', tolerance: 0.5, measure: signatoryLefts },
  { clause: '7.2.7', what: 'red rule', tolerance: 0, measure: ruleCounts },
  { clause: '7.2.7', what: 'red rule: left edge', tolerance: 0.5, measure: print => ruleEdges(print, ({ left }) => left, AREA.left, 20) },
  {
    clause: '7.2.7',
    what: 'red rule: width',
    tolerance: 0.5,
    measure: print => ruleEdges(print, ({ left, right }) => right - left, AREA.width, 170),
  },
  { clause: '7.2.7', what: 'red rule below the last line of the head', tolerance: 0.5, measure: ruleBelowNumber },
  { clause: '7.3.1', what: 'title below the red rule', tolerance: 1, measure: titleBelowRule },
  { clause: '10.1', what: 'double rule below the mark', tolerance: 1, measure: doubleRuleTop },
  { clause: '10.1', what: 'lower double rule', tolerance: 0.8, measure: doubleRuleBottom },
  { clause: '10.1', what: 'thick and thin rules', tolerance: 0, measure: doubleRuleOrder },
  { clause: '10.1', what: 'text below the double rule', tolerance: 0.8, measure: textBelowDoubleRule },
  { clause: '10.1', what: 'red rules after page 1', tolerance: 0, measure: laterRules },
];

const CLASSES = ['copy-number', 'secrecy', 'urgency'] as const;

function classLefts(print: Print): readonly Measurement[] {
  return elementsOf(print, ...CLASSES).map(element => ({ measured: element.lines[0]?.left, wanted: AREA.left, where: nameOf(element) }));
}

/** One below the other in this order, 份号 on line 1; in a letter they hang from the rule. */
function classRows(print: Print): readonly Measurement[] {
  const rows = elementsOf(print, ...CLASSES).map(element => {
    const line = element.lines[0]?.line;
    return { element, row: line && rowOf(print, line.middle) };
  });
  const first = rows[0];
  const start = print.format === 'letter' || first?.element.role !== 'copy-number' ? (first?.row ?? 1) : 1;
  return rows.map(({ element, row }, i) => ({ measured: row, wanted: start + i, where: nameOf(element) }));
}

/** From the upper edge of the paper: 35 mm below that of the type area, 20 in a 命令, and 30 from the paper in a letter. */
const MARK_TOPS: ReadonlyMap<string, number> = new Map([
  ['document', AREA.top + 35],
  ['minutes', AREA.top + 35],
  ['bulletin', AREA.top + 35],
  ['order', AREA.top + 20],
  ['letter', 30],
]);

function markTops(print: Print): readonly Measurement[] {
  const wanted = MARK_TOPS.get(print.format);
  return wanted === undefined ? [] : ofMark(print, ink => ({ measured: ink?.top, wanted }));
}

function markMiddles(print: Print): readonly Measurement[] {
  return ofMark(print, ink => ({ measured: ink && (ink.left + ink.right) / 2, wanted: AREA.middle }));
}

function markWidths(print: Print): readonly Measurement[] {
  return ofMark(print, ink => ({ measured: Math.max(0, (ink === undefined ? 0 : ink.right - ink.left) - AREA.width), wanted: 0 }));
}

/** Where there is a mark and a picture to see it in. */
function ofMark(print: Print, measure: (ink: Box | undefined) => Measurement): readonly Measurement[] {
  const mark = elementsOf(print, 'mark')[0];
  const picture = print.pages[0]?.picture;
  return mark === undefined || picture === undefined ? [] : [{ ...measure(markInk(print, picture)), where: nameOf(mark) }];
}

function markInk(print: Print, picture: PagePicture): Box | undefined {
  const bottom = picture.rules.find(({ color }) => color === 'red')?.top ?? print.pages[0]?.height ?? 0;
  return picture.ink({ left: 0, right: print.pages[0]?.width ?? 0, top: 0, bottom }, 'red');
}

/** In a joint head 文件 stands to the right of the names, level with their middle. */
function* sharedEndings(print: Print): Iterable<Measurement> {
  for (const mark of elementsOf(print, 'mark')) {
    const shared = mark.parts.findIndex(({ label }) => label);
    if (shared < 1) continue;
    const names = mark.parts.flatMap((_, i) => (i === shared ? [] : (edgesOfPart(mark, i) ?? [])));
    const ending = edgesOfPart(mark, shared);
    const heights = names.map(({ middle }) => middle);
    const right = Math.max(...names.map(each => each.right));
    yield { measured: ending?.middle, wanted: (Math.min(...heights) + Math.max(...heights)) / 2, where: nameOf(mark) };
    yield {
      measured: ending !== undefined && ending.left > right - CHARACTER ? 'right of the names' : 'elsewhere',
      wanted: 'right of the names',
    };
  }
}

/** The head's lines between mark and rule. */
function numberElements(print: Print): readonly PlacedElement[] {
  return elementsOf(print, 'document-number', 'signatory', 'issuer');
}

function numberTops(print: Print): readonly Measurement[] {
  const first = numberElements(print)[0];
  const picture = print.pages[0]?.picture;
  if (print.format === 'letter' || first === undefined || picture === undefined || elementsOf(print, 'mark').length === 0) return [];
  const line = first.lines[0]?.line;
  const mark = markInk(print, picture);
  const top = line && inkOfLine(print, picture, line)?.top;
  const measured = top === undefined || mark === undefined ? undefined : top - mark.bottom;
  return [{ measured, wanted: 2 * PITCH + (PITCH - CHARACTER) / 2, where: nameOf(first) }];
}

function inkOfLine(print: Print, picture: PagePicture, line: PrintedLine): Box | undefined {
  const middle = line.middle - print.sag;
  return picture.ink({ left: line.left - 1, right: line.right + 1, top: middle - PITCH / 2, bottom: middle + PITCH / 2 });
}

/** Centred; in 上行文 one 字 from the left on the line of the last 签发人; in a letter flush right. */
function* numberPlaces(print: Print): Iterable<Measurement> {
  for (const element of elementsOf(print, 'document-number')) {
    const line = element.lines[0];
    const where = nameOf(element);
    if (print.format === 'letter') yield { measured: line && whiteAfter(line, element.text, 0, ADVANCE), wanted: 0, where };
    else yield { measured: line && (line.left + line.right) / 2, wanted: AREA.middle, where };
  }
  const rows = elementsOf(print, 'signatory');
  for (const row of rows) {
    const index = row.parts.findIndex(({ role }) => role === 'document-number');
    if (index === -1) continue;
    yield { measured: edgesOfPart(row, index)?.left, wanted: AREA.left + CHARACTER, where: nameOf(row) };
    yield { measured: row === rows.at(-1) ? 'last row' : 'another row', wanted: 'last row' };
  }
  for (const element of elementsOf(print, ...CLASSES)) {
    const index = element.parts.findIndex(({ role }) => role === 'document-number');
    const edges = edgesOfPart(element, index);
    const text = element.parts[index]?.text ?? '';
    if (index !== -1) yield { measured: edges && whiteAfter(edges, text, 0, ADVANCE), wanted: 0, where: nameOf(element) };
  }
}

function signatoryRights(print: Print): readonly Measurement[] {
  const first = elementsOf(print, 'signatory')[0];
  if (first === undefined) return [];
  const right = Math.max(...first.lines.map(line => line.right));
  return [{ measured: AREA.right - right, wanted: CHARACTER, where: nameOf(first) }];
}

/** Two names a line; those turned over stand below the first name. */
function signatoryLefts(print: Print): readonly Measurement[] {
  const [first, ...others] = elementsOf(print, 'signatory').map(row => {
    const index = row.parts.findIndex(({ role, label }) => role === 'signatory' && !label);
    return { row, left: edgesOfPart(row, index)?.left };
  });
  if (first?.left === undefined) return [];
  const wanted = first.left;
  return others.map(({ row, left }) => ({ measured: left, wanted, where: nameOf(row) }));
}

function redRules(print: Print): readonly PrintedRule[] | undefined {
  return print.pages[0]?.picture?.rules.filter(({ color }) => color === 'red');
}

/** How many red rules page 1 has; 纪要 and 简报 may do without. */
const RULES: ReadonlyMap<string, number> = new Map([
  ['document', 1],
  ['letter', 4],
  ['order', 0],
  ['plain', 0],
]);

function ruleCounts(print: Print): readonly Measurement[] {
  const rules = redRules(print);
  const wanted = RULES.get(print.format);
  const headed = print.elements.some(({ group }) => group?.kind === 'head');
  return rules === undefined || wanted === undefined ? [] : [{ measured: rules.length, wanted: headed ? wanted : 0 }];
}

function ruleEdges(print: Print, edge: (rule: PrintedRule) => number, wanted: number, ofLetter: number): readonly Measurement[] {
  return (redRules(print) ?? []).map(rule => ({ measured: edge(rule), wanted: print.format === 'letter' ? ofLetter : wanted }));
}

function ruleBelowNumber(print: Print): readonly Measurement[] {
  const rule = redRules(print)?.[0];
  const picture = print.pages[0]?.picture;
  const last = numberElements(print).at(-1);
  const line = last?.lines.at(-1)?.line;
  if (print.format === 'letter' || rule === undefined || picture === undefined || last === undefined || line === undefined) return [];
  const bottom = inkOfLine(print, picture, line)?.bottom;
  return [{ measured: bottom === undefined ? undefined : rule.top - bottom, wanted: 4, where: nameOf(last) }];
}

function titleBelowRule(print: Print): readonly Measurement[] {
  const rule = redRules(print)?.at(-1);
  const title = elementsOf(print, 'title')[0];
  const line = title?.lines[0]?.line;
  if (print.format === 'letter' || rule === undefined || title === undefined || line === undefined) return [];
  return [{ measured: line.middle - print.sag - rule.bottom, wanted: 2.5 * PITCH, where: nameOf(title) }];
}

function doubleRules(print: Print): { readonly rules: readonly PrintedRule[]; readonly picture: PagePicture } | undefined {
  const rules = redRules(print);
  const picture = print.pages[0]?.picture;
  if (print.format !== 'letter' || rules?.length !== 4 || picture === undefined) return undefined;
  return { rules, picture };
}

function doubleRuleTop(print: Print): readonly Measurement[] {
  const found = doubleRules(print);
  const bottom = found && markInk(print, found.picture)?.bottom;
  const top = found?.rules[0]?.top;
  return top === undefined || bottom === undefined ? [] : [{ measured: top - bottom, wanted: 4 }];
}

function doubleRuleBottom(print: Print): readonly Measurement[] {
  const found = doubleRules(print);
  return found === undefined ? [] : [{ measured: found.rules[3]?.bottom, wanted: (print.pages[0]?.height ?? 0) - 20 }];
}

/** Thick above thin, at the foot thin above thick. */
function doubleRuleOrder(print: Print): readonly Measurement[] {
  const found = doubleRules(print);
  if (found === undefined) return [];
  const [a = 0, b = 0, c = 0, d = 0] = found.rules.map(({ thickness }) => thickness);
  return [{ measured: `${a > b ? 'thick thin' : 'thin thick'}, ${c < d ? 'thin thick' : 'thick thin'}`, wanted: 'thick thin, thin thick' }];
}

function textBelowDoubleRule(print: Print): readonly Measurement[] {
  const found = doubleRules(print);
  const first = elementsOf(print, ...CLASSES, 'document-number')[0];
  const line = first?.lines[0]?.line;
  const bottom = found?.rules[1]?.bottom;
  if (found === undefined || bottom === undefined || first === undefined || line === undefined) return [];
  const top = inkOfLine(print, found.picture, line)?.top;
  return [{ measured: top && top - bottom, wanted: FROM_DOUBLE_RULE, where: nameOf(first) }];
}

function laterRules(print: Print): readonly Measurement[] {
  if (print.format !== 'letter') return [];
  const later = print.pages.slice(1).flatMap(({ picture }) => picture?.rules.filter(({ color }) => color === 'red') ?? []);
  return [{ measured: later.length, wanted: 0 }];
}
