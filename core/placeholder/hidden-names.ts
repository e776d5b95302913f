import * as vocabulary from '../vocabulary/vocabulary.generated.ts';
import { wordClass } from '../vocabulary/words.ts';
import type { Candidate } from './candidates.ts';

// Names that are hidden: 李某, 某公司, A公司, 老Z.

/** 某, 李某, 某某甲, 某环境服务有限公司. */
export function addSomebody(text: string, found: Candidate[]): void {
  for (const match of text.matchAll(SOMEBODY)) {
    const name = surnameBefore(text, match.index);
    found.push({ form: '某', span: { start: match.index - name, end: match.index + match[0].length } });
    if (name > 0) found.push({ form: '某', span: { start: match.index, end: match.index + match[0].length } });
    const body = BODY_AFTER.exec(text.slice(match.index + match[0].length, match.index + match[0].length + 16))?.[0] ?? '';
    // 某段时间, 某处 name nobody.
    if (body !== '' && body !== '段' && body !== '处')
      found.push({ form: '某', span: { start: match.index, end: match.index + match[0].length + body.length } });
  }
}

/** The length of the surname in front of a place; in 某时某刻 there is none. */
function surnameBefore(text: string, at: number): number {
  const length = surnames.atEnd(text.slice(Math.max(0, at - 2), at))?.length ?? 0;
  return text.charAt(at - length - 1) === '某' ? 0 : length;
}

/** A公司, 甲市, 老Z, Q女士: a letter for a name. */
export function addLetters(text: string, found: Candidate[]): void {
  for (const match of text.matchAll(LETTER_NAMES)) {
    found.push({ form: '代称', span: { start: match.index, end: match.index + 1 } });
    const familiar = /[老小]/u.test(text.charAt(match.index - 1)) ? 1 : 0;
    const title = TITLE_AFTER.exec(text.slice(match.index + 1, match.index + 5))?.[0].length ?? 0;
    if (familiar + title > 0) found.push({ form: '代称', span: { start: match.index - familiar, end: match.index + 1 + title } });
    const body = BODY_AFTER.exec(text.slice(match.index + 1, match.index + 17))?.[0].length ?? 0;
    if (body > 0) found.push({ form: '代称', span: { start: match.index, end: match.index + 1 + body } });
  }
}

const PERSON_TITLE = '女士|先生|同学|同志|老师|师傅|博士|教授|医生|大夫|经理|主任|总(?!\\p{Script=Han})|某';
export const LETTER_NAME = new RegExp(
  '(?<![A-Za-z\\d])[A-HJ-MP-TWYZ甲乙丙丁戊](?=[省市县区镇乡村局厂店]|公司|企业|学校|医院|银行|小区|中心|单位|' +
    `[\\p{Script=Han}]{2,6}(?:公司|厂|店|中心)|${PERSON_TITLE})|(?<=[老小])[A-Z](?![A-Za-z])`,
  'u',
);
const LETTER_NAMES = new RegExp(LETTER_NAME.source, 'gu');
const TITLE_AFTER = new RegExp(`^(?:${PERSON_TITLE})`, 'u');
const SOMEBODY = /某{1,3}[甲乙丙丁]?/gu;
/** 某环境服务有限公司: the name that is left out goes on to the word for what it is. */
const BODY_AFTER = new RegExp(
  `^[\\p{Script=Han}]{0,9}?(?:${wordClass(vocabulary.organs).pattern}|企业|单位|小区|机构|门店|商场|省|市|县|区|镇|乡|村)(?![\\p{Script=Han}]{0,2}(?:公司|企业|厂|局))`,
  'u',
);
const surnames = wordClass(vocabulary.surnames);
