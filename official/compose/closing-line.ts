import { DATE } from './dates.ts';
import { type TypedValue, valueAt } from './typed-value.ts';

/** 印发机关和印发日期: `某某局办公室  2024年7月10日印发`; undefined for another line. */
export function readPrinterLine(line: string): readonly TypedValue[] | undefined {
  const match = PRINTER.exec(line);
  if (match === null) return undefined;
  const [, organ = '', date = ''] = match;
  const name = organ.replace(/印发机关[:：]/u, '');
  const at = line.indexOf(date, organ.length);
  const dated = valueAt('print-date', date, at);
  return name.trim() === '' ? [dated] : [valueAt('printer', name, organ.length - name.length), dated];
}

const PRINTER = new RegExp(`^(.{0,40}?)[ \\u3000\\t]*(${DATE})[ \\u3000]*(?:印发|印發|印)(?:[（(].*[）)])?[ \\u3000]*$`, 'u');

/** 发文机关署名 and 成文日期 on one line, in either order; undefined where there is no date or nothing beside it. */
export function readSignedDate(line: string): readonly TypedValue[] | undefined {
  const nameFirst = NAME_DATE.exec(line);
  if (nameFirst !== null) {
    const [, name = '', date = ''] = nameFirst;
    return [valueAt('signature', name, line.indexOf(name)), valueAt('issue-date', date, line.lastIndexOf(date))];
  }
  const dateFirst = DATE_NAME.exec(line);
  if (dateFirst === null) return undefined;
  const [, date = '', name = ''] = dateFirst;
  return [valueAt('issue-date', date, line.indexOf(date)), valueAt('signature', name, line.lastIndexOf(name))];
}

const NAME = '[^\\s\\u3000，。；！？,;0-9][^，。；！？,;]{1,39}?';
const NAME_DATE = new RegExp(`^[ \\u3000]*(${NAME})[ \\u3000\\t]*(${DATE})[ \\u3000]*$`, 'u');
const DATE_NAME = new RegExp(`^[ \\u3000]*(${DATE})[ \\u3000\\t]+(${NAME})[ \\u3000]*$`, 'u');

/** Whether a line is a date and nothing else, `成文日期：` before it left out. */
export function isDateLine(line: string): boolean {
  return new RegExp(`^[ \\u3000]*(?:(?:成文|发文|發文)?日期[:：][ \\u3000]*)?[（(]?${DATE}[）)]?[ \\u3000]*$`, 'u').test(line);
}

/** What a line of the 版记 is, by its beginning. */
export function readImprintLine(line: string): readonly TypedValue[] | undefined {
  const printer = readPrinterLine(line);
  if (printer !== undefined) return printer;
  const label = /^(抄送|抄報|抄报|抄发|分送|報|报|送|发|發|主送|正本|副本|主题词|主題詞)[ \u3000]*[:：][ \u3000]*/u.exec(line);
  if (label === null) return undefined;
  const element = IMPRINT.get(label[1] ?? '') ?? 'copy-to';
  const value = line.slice(label[0].length).replace(/[。.][ \u3000]*$/u, '');
  return [valueAt(element, value, label[0].length)];
}

const IMPRINT: ReadonlyMap<string, TypedValue['element']> = new Map([
  ['报', 'report-to'],
  ['報', 'report-to'],
  ['送', 'send-to'],
  ['发', 'issue-to'],
  ['發', 'issue-to'],
  ['主送', 'addressee'],
]);
