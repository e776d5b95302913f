import type { Alignment, TypedTable } from './read-table.ts';

/** The texts of a table's cells by row. */
export type Grid = readonly (readonly string[])[];

/** How many rows head the table: the one above a ruling line, or one that says what the columns below it are. */
export function headRowsOf(grid: Grid, { ruledHead }: Pick<TypedTable, 'ruledHead'>): 0 | 1 {
  const [first, ...others] = grid;
  if (ruledHead) return 1;
  if (first === undefined || others.length === 0 || first.some(text => isNumber(text) || text.length > LONGEST_HEAD)) return 0;
  const named = first.filter(text => text !== '').length;
  if (named < 2 || named < first.length - 1) return 0;
  const numbers = first.some((_, column) => {
    const below = others.map(row => row[column] ?? '').filter(text => text !== '' && !isMark(text));
    return below.length > 0 && below.every(isNumber);
  });
  return numbers || first.some(text => HEAD_WORD.test(text.replaceAll(/[\s\u3000]/gu, ''))) ? 1 : 0;
}

/** How each column is set: as the writer says, else amounts on the right, ordinals, marks and short words in the middle, text on the left. */
export function alignmentsOf(grid: Grid, headRows: number, { aligned }: Pick<TypedTable, 'aligned'>): readonly Alignment[] {
  const count = Math.max(0, ...grid.map(row => row.length));
  return Array.from({ length: count }, (_, column) => {
    const said = aligned[column];
    if (said !== undefined) return said;
    const cells = grid.slice(headRows).map(row => row[column] ?? '');
    return alignmentOf(cells.filter(text => text !== ''));
  });
}

function alignmentOf(cells: readonly string[]): Alignment {
  const words = cells.filter(text => !isMark(text));
  if (words.length === 0) return 'center';
  if (words.every((text, i) => Number(text) === i + 1) || words.every(isTime)) return 'center';
  if (words.every(isNumber)) return words.every(text => !/[.,，%]/u.test(text) && text.length > LONGEST_AMOUNT) ? 'center' : 'right';
  return words.every(text => text.length <= LONGEST_SHORT) ? 'center' : 'left';
}

/** `6 800.5`, `12,000`, `-3.2%`, `980人`. */
function isNumber(text: string): boolean {
  return (
    /^[+＋\-−－]?\d{1,3}(?:[ ,，]?\d{3})*(?:\.\d+)?\d*\s*(?:[%％‰℃]|\p{Script=Han}{0,3}|个百分点)[*＊]{0,3}$/u.test(text) ||
    /^[+-]?\d+(?:\.\d+)?$/u.test(text)
  );
}

/** A year, a day, an hour. */
function isTime(text: string): boolean {
  return TIME.test(text);
}

const TIME = /^(?:(?:19|20)\d{2}年?度?|(?:(?:19|20)\d{2}[-年./])?\d{1,2}(?:[-月./]\d{0,2}[日号底初中末]?|日|[:：]\d{2}))$/u;

/** What stands in a cell that says yes, no or nothing. */
function isMark(text: string): boolean {
  return /^(?:[^\p{L}\p{N}]{0,2}|[xX×*]{1,6})$/u.test(text) || /^[√×✓✔✗✘○●◎△☑□]+$/u.test(text);
}

const HEAD_WORD =
  /^(?:序号|编号|姓名|名称|单位|部门|项目|指标|内容|事项|任务|类别|类型|时间|日期|地点|数量|金额|职务|职责|电话|备注|说明|负责人|责任人|责任单位|完成情况|进度|年份|月份|合计|目标)$|(?:名称|情况|时间|日期|数量|金额|单位|类型|类别|数|率|额|量)(?:（[^）]*）)?$/u;
const LONGEST_HEAD = 20;
/** Longer than an amount is written without a sign between its digits: a telephone number, a code. */
const LONGEST_AMOUNT = 7;
const LONGEST_SHORT = 4;
