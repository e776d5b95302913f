import { organEndings } from '#core';
import { FORBIDDEN } from './costs.ts';
import { isEnder, isHead, isModifier, opensClause, runAfter, runBefore, type Phrases } from './phrases.ts';
import type { Word } from './segment.ts';

/** How ill it is to begin a line between two words of the name of something: 青山湖水库除险加固工程|建设管理办法. */
export function nameCost(phrases: Phrases, left: Word, right: Word): number {
  const at = right.start;
  const before = runBefore(phrases, at);
  const after = runAfter(phrases, at);
  const counted = countCost(phrases.text, left, right, before, after);
  if (counted !== undefined) return counted;
  if (isHead(right.text) && phrases.text.startsWith('的', right.end)) return before < 4 ? FORBIDDEN : left.text.length >= 4 ? 4 : 16;
  if (before < 3 || after < 3) return FORBIDDEN;
  if (left.text.length < 2 || right.text.length < 2) return 12;
  if (before >= 4 && after >= 6 && opensClause(phrases, left, right)) return 3;
  const isPair = left.text.length === 2 && right.text.length === 2;
  return BETWEEN_WORDS + (before < 4 ? SHORT : 0) + (after < 4 ? SHORT : 0) + (isPair ? PAIR : 0) + leftCost(left) + rightCost(right);
}

const BETWEEN_WORDS = 7;
/** A phrase of three characters before or after the place. */
const SHORT = 6;
/** Two words of two characters are most often one term: 维修加固, 教育培训. */
const PAIR = 5;

/** How ill a line ends with the word. */
function leftCost({ text, kind }: Word): number {
  if (isModifier(text)) return 8;
  if (isEnder(text)) return -2;
  return (text.length <= 2 ? 3 : text.length >= 4 ? -1 : 0) + (kind === 'verb' ? 6 : 0) + (kind === 'unknown' ? 2 : 0);
}

/** How ill a line begins with the word. */
function rightCost({ text, kind }: Word): number {
  if (text.length === 2 && isEnder(text)) return 4;
  if (isOrganEnding(text)) return 5;
  return (text.length >= 4 ? -1 : 0) + (kind === 'unknown' ? 2 : 0) + (LEANING.test(text) ? 4 : 0);
}

/** 应急物资保障|体系建设: what leans on the words before it. */
const LEANING = /^(?:体系|机制|能力|队伍|工程|项目|资金|条例|系统|平台|制度)/u;

let endings: ReadonlySet<string> | undefined;

/** 隧道建设|指挥部 */
function isOrganEnding(text: string): boolean {
  endings ??= new Set(organEndings());
  return text.length > 1 && endings.has(text);
}

/** Beside a number: 8名事业编制 stays whole, 第三批|历史建筑 and 120万元|水毁道路 may be parted. */
function countCost(text: string, left: Word, right: Word, before: number, after: number): number | undefined {
  const head = text.slice(0, right.start);
  if (left.kind === 'number') return FORBIDDEN;
  if (AMOUNT.test(head) || MANY.test(head)) return after >= 4 ? 6 : FORBIDDEN;
  if (HAN_DIGIT.test(head) && left.text.length === 1) return FORBIDDEN;
  if (left.text.length <= 2 && COUNTED.exec(head)?.[1] === left.text) return FORBIDDEN;
  if (right.kind !== 'number') return undefined;
  if (before < 4 || left.text.length < 2 || left.kind === 'verb') return FORBIDDEN;
  if (!right.text.startsWith('第')) return 8;
  return MEETING_BODY.test(left.text) ? 12 : 6;
}

/** 市人民代表大会第四次会议 is the name of a meeting. */
const MEETING_BODY = /(?:大会|委员会|理事会|董事会|监事会)$/u;
/** Amounts and batches, which a line may end with. */
const AMOUNT = /[\d一二三四五六七八九十百千万亿X×](?:[万亿]?[元吨亩]|批次?)$/u;
/** 35名|干部: the guide keeps the noun with its measure after one digit only. */
const MANY = /(?<![第\d])\d{2,}(?:名|个|家|件|项|人|处|所|台|辆|户)$/u;
const HAN_DIGIT = /[一二两三四五六七八九十百千]$/u;
const COUNTED = /[\d一二两三四五六七八九十百千万亿X×]+(\D{0,2})$/u;
