// Dates as people type them, as patterns for lines in plain form (flag `u`).

const GAP = 'XxＸ×*_某';
const HAN_YEAR = '[〇零一二三四五六七八九O0]{4}';
const REIGN = '(?:公元|(?:中华)?民国) ?(?:[0-9]{1,4}|[〇零一二三四五六七八九十百元]{1,5})';
const YEAR = `(?:${REIGN}|[12][0-9]{3}|${HAN_YEAR}|[〇零一二三四五六七八九十]{2,5}|(?:20|二[〇零])[ ${GAP}]{1,6}|[${GAP}]{1,8}|) ?年`;
const MONTH = `(?:[0-9]{1,2}|[一二三四五六七八九十正元冬腊]{1,3}|[ ${GAP}]{1,8}) ?月`;
const DAY = `(?:[0-9]{1,2}|[一二三四五六七八九十廿卅初]{1,4}|[ ${GAP}]{1,8}) ?[日号]`;
const NUMERIC = '[12][0-9]{3} ?[-./] ?[0-9]{1,2}(?: ?[-./] ?[0-9]{1,2}日?)?';
/** A line of nothing but a date may leave gaps empty, once its spaces are taken out: `2024年  月  日`. */
export const DENSE_DATE = `(?:${REIGN}|[12][0-9]{3}|[〇零一二三四五六七八九OoＯ0]{4}|[${GAP}〇一二三四五六七八九十0-9]{0,5})年(?:(?:[0-9]{1,2}|[一二三四五六七八九十正元冬腊]{0,3}|[${GAP}]{1,2})月(?:(?:[0-9]{1,2}|[一二三四五六七八九十廿卅初]{0,4}|[${GAP}]{1,2})[日号]?)?)`;

/** With its year: `2024年7月9日`, `二〇二四年七月`, `民國一一四年七月九日`, `2024.7.9`, `2024年X月X日`, `年  月  日`. */
export const DATE = `(?:${YEAR} ?${MONTH}(?: ?${DAY})?|${NUMERIC}|20[0-9]{2}[01][0-9][0-3][0-9])`;
/** Also without one: `6月9日`. */
export const ANY_DATE = `(?:${DATE}|${MONTH} ?${DAY})`;
/** What may stand behind a date: `（星期五）`. */
export const WEEKDAY = '(?: ?\\(?(?:星期|周)[一二三四五六日天]\\)?)?';
