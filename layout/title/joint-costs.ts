import { FORBIDDEN } from './costs.ts';
import { isConjunction, isEnder, isModifier, opensClause, runAfter, runBefore, type Phrases } from './phrases.ts';
import type { Word } from './segment.ts';
import { isWithin } from './stretches.ts';

/** A place between two words, where phrases may meet. */
interface Joint {
  readonly phrases: Phrases;
  readonly left: Word;
  readonly right: Word;
  readonly at: number;
  /** The title from here on. */
  readonly rest: string;
}

/** How ill it is to begin a line where two phrases meet; undefined inside one. */
export function jointCost(phrases: Phrases, left: Word, right: Word): number | undefined {
  const joint = { phrases, left, right, at: right.start, rest: phrases.text.slice(right.start) };
  for (const rule of RULES) {
    const cost = rule(joint);
    if (cost !== undefined) return cost;
  }
  return undefined;
}

/** The first that knows an answer gives it. */
const RULES: readonly ((joint: Joint) => number | undefined)[] = [
  afterBlank,
  besideStop,
  beforePlaceOfSpeech,
  afterOrgan,
  ({ rest }) => (rest.startsWith('关于') ? 0 : undefined),
  afterVerbs,
  beforeMark,
  afterOf,
  afterMark,
  besidePeriod,
  ({ phrases, left, right }) => (isConjunction(right.text) ? conjunctionCost(phrases, left, right) : undefined),
  ({ phrases, left, at }) =>
    left.text !== '、' ? undefined : runBefore(phrases, left.start) >= 4 && runAfter(phrases, at) >= 4 ? 4 : FORBIDDEN,
  afterPlace,
];

/** 云州市财政局 |云州市教育局; between letters a blank joins rather than parts. */
function afterBlank({ phrases, left, right }: Joint): number | undefined {
  if (!/^\s$/u.test(left.text)) return undefined;
  return HAN.test(phrases.text.charAt(left.start - 1)) && HAN.test(right.text.charAt(0)) ? -2 : 12;
}

/** 凝心聚力，|砥砺前行; 乡村治理的路径——|以江河市为例 is parted before the dash. */
function besideStop({ left, rest }: Joint): number | undefined {
  if (/^[，：；。！？]$/u.test(left.text)) return 0;
  if (left.text.endsWith('—')) return FORBIDDEN;
  return rest.startsWith('——') ? 0 : undefined;
}

/** 江河市市长李明|在全市教育工作会议上的讲话 */
function beforePlaceOfSpeech({ phrases, right, at, rest }: Joint): number | undefined {
  return right.text === '在' && /[上中]的[讲发致汇报]/u.test(rest) && runBefore(phrases, at) >= 2 ? 0.5 : undefined;
}

const HAN = /\p{Script=Han}/u;

/** 云州市水利局|关于…; two organs; an organ and what it writes about. */
function afterOrgan({ phrases: { organs }, right, at, rest }: Joint): number | undefined {
  if (isConjunction(right.text) || !organs.some(({ end }) => end === at)) return undefined;
  if (/^(?:关于|转发|批转)/u.test(rest)) return -1;
  return organs.some(({ start }) => start === at) ? 0 : 1;
}

/** 关于印发|…, if four characters or more follow. */
function afterVerbs({ phrases: { verbEnds }, at, rest }: Joint): number | undefined {
  if (!verbEnds.has(at)) return undefined;
  return rest.startsWith('《') || rest.split('的')[0]?.slice(3) !== '' ? 0.5 : 4;
}

/** Before 《, before （试行） and （2021—2035年）, before “. */
function beforeMark({ phrases, left, right, at, rest }: Joint): number | undefined {
  if (rest.startsWith('《')) return 1;
  if (rest.startsWith('（')) {
    if (/^（[^）]*[\dX×]年[^）]*）/u.test(rest) || /^（[^）]*(?:[年稿案]|[试暂]行)[^）]*）$/u.test(rest)) return 1;
    if (/^（[^）]*(?:稿|案|[试暂]行)[^）]*）/u.test(rest)) return 9;
    return /^（[^）]{3,}）$/u.test(rest) ? 2 : FORBIDDEN;
  }
  if (right.text !== '“') return undefined;
  if (runBefore(phrases, at) < 2) return FORBIDDEN;
  if (left.kind === 'verb' || isModifier(left.text)) return 12;
  return left.text.length <= 2 && !isEnder(left.text) ? 7 : 4;
}

/** 高质量发展的|若干意见, but 党的二十大精神. */
function afterOf({ phrases, left, at }: Joint): number | undefined {
  if (left.text !== '的') return undefined;
  return runAfter(phrases, at) >= 4 && !phrases.text.endsWith('党的', at) ? 3 : FORBIDDEN;
}

/** Behind 》, ） and ”; “6·12” is one with the accident that it dates. */
function afterMark({ phrases, left, right, at, rest }: Joint): number | undefined {
  if (left.text === '》') return rest.length >= 4 ? 3 : FORBIDDEN;
  if (left.text !== '）' && left.text !== '”') return undefined;
  if (/\d”$/u.test(phrases.text.slice(0, at))) return 20;
  if (opensClause(phrases, left, right)) return 4;
  return right.text.length >= 4 ? 8 : 11;
}

/** 云州市|2024年|大气污染防治, but 2024届毕业生. */
function besidePeriod({ phrases, left, at }: Joint): number | undefined {
  const { text, periods } = phrases;
  if (periods.some(({ end }) => end === at)) return runAfter(phrases, at) < 4 ? FORBIDDEN : left.text.endsWith('届') ? 12 : 1.5;
  if (!periods.some(({ start }) => start === at)) return undefined;
  if (left.kind === 'place') return isTopic(text, left) ? 9 : 3;
  return left.kind === 'verb' ? 5 : 2.5;
}

/** 文明村镇|和文明单位, but 分配和运营管理办法. */
function conjunctionCost(phrases: Phrases, left: Word, right: Word): number {
  const { text, organs, periods, words } = phrases;
  if (runBefore(phrases, right.start) < 4 && !organs.some(({ end }) => end === right.start)) return FORBIDDEN;
  if (periods.some(({ start }) => start === right.end)) return 1;
  if (/[“《（]/u.test(text.charAt(right.end))) return 2;
  const after = runAfter(phrases, right.end);
  if (after < 4) return FORBIDDEN;
  const next = words.find(({ start }) => start === right.end);
  if (right.text === '暨' || text.slice(right.end, right.end + after).includes(left.text)) return 1;
  const short = [left, next].filter(word => word?.text.length === 2).length;
  return left.kind === 'verb' ? 12 : ([1, 5, 9][short] ?? 9);
}

/** 临江县|农村生活污水治理, but 云州市商会, 云州市第一中学. */
function afterPlace({ phrases, left, right, at }: Joint): number | undefined {
  if (left.kind !== 'place') return undefined;
  if (right.kind === 'place') return 5;
  if (right.kind === 'verb') return 9;
  if (OPENS_ORGAN.test(right.text)) return 12;
  if (right.text.length < 2 || left.text.length < 3 || right.text.startsWith('第')) return 10;
  if (isTopic(phrases.text, left)) return 8;
  return phrases.brackets.some(bracket => isWithin(bracket, at)) ? 5 : 2;
}

const OPENS_ORGAN = /^(?:[局厅委]|人民|政府|市委|县委)/u;

/** 关于洱海…, 将临江渡口…: too little is said to end a line. */
function isTopic(text: string, { start }: Word): boolean {
  return /(?:关于|将|在|对)$/u.test(text.slice(0, start));
}
