import type { Word } from './segment.ts';
import { periodsOf, type Stretch } from './stretches.ts';

/**
 * The names of organs in a folded title: all that stands before 关于 or 转发, what opens a title without 关于, places with an organ
 * behind them, and firms.
 */
export function organsOf(text: string, words: readonly Word[]): readonly Stretch[] {
  const issuers = issuerStarts(text).flatMap(start => issuersFrom(text, start, words));
  const isOther = ({ start }: Stretch): boolean => !issuers.some(organ => organ.start <= start && start < organ.end);
  const asked = [...text.matchAll(/(?:转发|批转)(?!《)/gu)].map(({ index, 0: opening }) => index + opening.length);
  const places = words.filter(word => word.kind === 'place' && isOther(word)).map(({ start }) => start);
  const inside = [...asked, ...places].flatMap(start => organFrom(text, start, words, LONGEST_INSIDE) ?? []);
  const firms = [...text.matchAll(FIRM)]
    .map(({ index, 1: opening = '', 0: all }) => ({ start: index + opening.length, end: index + all.length }))
    .filter(isOther);
  return [...issuers, ...inside, ...firms];
}

const ORGAN_END = new RegExp(
  `(?:${[
    '政府|委员会|管委会|办公[室厅]|[局厅署]|法院|检察院|[省市县区州镇乡旗]委|党[委组校]|[纪监]委|指挥部|领导小组|办事处|[居村]委会|派出所',
    '医院|卫生院|大学|学院|中学|小学|学校|幼儿园|研究[院所]|设计院|出版社|电视台|图书馆|博物馆|档案馆|中心',
    '集团|公司|银行|[支分]行|分局|[支大总中]队',
    '协会|学会|商会|联合会|联盟|工会|团委|妇联|基金会|党支部|党总支',
  ].join('|')})$`,
  'u',
);
/** What belongs to an organ although the organ before it is complete: 公安局交通警察支队, 市委组织部, 市财政局局长. */
const PART_OF_ORGAN = new RegExp(
  [
    '原?副?(?:[局厅处科院校县市区镇乡部]长|主任|书记)',
    '(?<=委)(?:(?!关于|暨)[^的、\\d“《（]){2,10}(?:委员会|领导小组)',
    '(?:股份|有限|责任|控股)*公司|监委',
    '(?:机关)?(?:党[委组]|工会)|团委|办公[室厅]|教育局|(?:管理)?委员会',
    '[^的和、关于]{0,4}(?:[支大总中]队|分局|党支部|党总支)',
    '[组织宣传统战政法]{2}(?:部|委员会)',
  ].join('|'),
  'uy',
);
const FIRM = /(关于|[对给与《])([^的和、关于对《》“”\s]{2,14}(?:有限|股份|集团|责任)公司)/gu;
const ISSUER_ENDS = '关于|转发|批转|印发';
const ISSUER_STOPS = new RegExp(`${ISSUER_ENDS}|[《》“”（）\\d]`, 'u');
const AFTER_ISSUER = new RegExp(`^(?:${ISSUER_ENDS})`, 'u');
const LONGEST = 26;
const LONGEST_INSIDE = 16;
const SHORTEST = 4;

/** Where an organ may begin that acts: at the front, in a name in 《》, behind 转发. */
function issuerStarts(text: string): readonly number[] {
  return [...text.matchAll(/^|《|(?:转发|批转)(?=[^《]{2,20}关于)/gu)].map(({ index, 0: opening }) => index + opening.length);
}

function issuersFrom(text: string, from: number, words: readonly Word[]): readonly Stretch[] {
  const start = periodsOf(text).find(period => period.start === from)?.end ?? from;
  const rest = text.slice(start);
  const length = rest.search(ISSUER_STOPS);
  if (length > 1 && AFTER_ISSUER.test(rest.slice(length))) return joint(text, { start, end: start + length }, words);
  const organ = organFrom(text, start, words, LONGEST);
  return organ === undefined ? [] : joint(text, organ, words);
}

/** Organs that stand together: parted by blanks or 、, or each with the name of its place. */
function joint(text: string, all: Stretch, words: readonly Word[]): readonly Stretch[] {
  const opensAnother = ({ start, text: word, kind }: Word): boolean =>
    /[\s、]/u.test(text.charAt(start - 1)) || ((kind === 'place' || word === '中共') && ORGAN_END.test(text.slice(all.start, start)));
  const starts = words.filter(word => word.start > all.start && word.start < all.end && opensAnother(word)).map(({ start }) => start);
  return [all.start, ...starts].map((start, i) => ({ start, end: starts[i] ?? all.end }));
}

/** The shortest name of an organ from `start`, with its own parts behind it. */
function organFrom(text: string, start: number, words: readonly Word[], longest: number): Stretch | undefined {
  for (const word of words) {
    if (word.start < start) continue;
    if (word.end - start > longest || word.kind === 'mark' || word.text === '的' || word.text === '关于') return undefined;
    if (word.end - start >= SHORTEST && ORGAN_END.test(text.slice(start, word.end))) return { start, end: withParts(text, word.end) };
  }
  return undefined;
}

function withParts(text: string, end: number): number {
  PART_OF_ORGAN.lastIndex = end;
  const part = PART_OF_ORGAN.exec(text)?.[0] ?? '';
  return part === '' ? end : withParts(text, end + part.length);
}
