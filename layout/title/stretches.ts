/** A stretch of a title that belongs together. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

export function isWithin({ start, end }: Stretch, at: number): boolean {
  return start < at && at < end;
}

const YEAR_NUMBER = '(?:(?:19|20)\\d{2}|\\d{3}|20[X×x○]{2}|[X×x○]{2,4}|[二〇○零一三四五六七八九]{4}|[一二三四五六七八九十百]{3,})';
const MONTHS = '[\\dX×x○]{1,2}(?:[—–-]+\\d{1,2})?月(?:份|底|初|[\\dX×x○]{1,2}日)?';
const YEAR = `${YEAR_NUMBER}(?:[—–-]+${YEAR_NUMBER})?学?年(?:度|来|底|末|初|间)?`;
const PART_OF_YEAR = `(?:第?[一二三四]季度|前三季度|[上下]半年|[春夏秋冬]季(?:学期)?|${MONTHS}|第[一二]学期|[枯丰]水期|主?汛期|[^的关于度]{1,6}期间)`;
const WHEN = `(?:${YEAR}${PART_OF_YEAR}?|${MONTHS})`;
const PERIOD = new RegExp(
  `${WHEN}(?:[至到]${WHEN})?|“[一二三四五六七八九十]+五”(?:时期|期间)?|[本今去明近]年度?|近期|${YEAR_NUMBER}届`,
  'gu',
);

/** 2024年, 2024年上半年, “十四五”, 2024年春节期间. */
export function periodsOf(text: string): readonly Stretch[] {
  return [...text.matchAll(PERIOD)].map(({ index, 0: period }) => ({ start: index, end: index + period.length }));
}

/** Names in 《》 and words in quotation marks or brackets, with their marks; the inner ones too. */
export function bracketsOf(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if ('《（(“「『〔'.includes(text.charAt(at))) open.push(at);
    if (!'》）)”」』〕'.includes(text.charAt(at))) continue;
    const start = open.pop();
    if (start !== undefined) found.push({ start, end: at + 1 });
  }
  return found;
}
