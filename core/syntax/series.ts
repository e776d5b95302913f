import { parseHanNumeral } from '../text/han-numeral.ts';
import type { NumberMark } from '../numbering/scheme.ts';
import type { Span } from '../text/span.ts';
import { memoByObject } from '../text/memo.ts';
import { contentLength } from '../text/source-text.ts';
import type { Block } from './block.ts';

/** One item of 一是…二是…, at a paragraph's start or inside it. Spans count from the block's first character. */
export interface SeriesItem {
  /** Scheme `series`, `arabic-close` for 1）, or `circled` for ①. */
  readonly mark: NumberMark;
  /** Items of one series are counted in one way: 一是, 第一，, 其一, 首先, 1）. */
  readonly way: SeriesWay;
  /** The clause that names the item: up to the next 。 or ；, without it. */
  readonly title: Span;
  readonly opensParagraph: boolean;
}

export type SeriesWay = (typeof CHARACTERS)[number] | '，' | '首先' | '）' | '①';

/** The items of series in one paragraph, in text order (structure 3.3). */
export const seriesItems: (block: Block) => readonly SeriesItem[] = memoByObject(block => {
  if (block.kind === 'blank') return [];
  const first = block.kind === 'numbered' ? block.mark.span.end : 0;
  const stops = Array.from(block.text.matchAll(STOP), ({ index }) => index).filter(index => index >= first);
  const clauseEnd = followingOf([...stops, contentLength(block.text)]);
  return counted(candidates(block.text, first, stops)).map(candidate => itemOf(candidate, clauseEnd(candidate.end)));
});

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly way: SeriesWay;
  readonly ordinal: number;
  /** What stands before it ends a clause for certain: the start of the paragraph, 。 ： ； */
  readonly afterStop: boolean;
  readonly opensParagraph: boolean;
  /** A comma parts it from what follows. */
  readonly parted: boolean;
  /** The line may be broken inside the series: no sentence ends behind a first item, or in front of a later one. */
  readonly broken: boolean;
}

/** What stands before an item: the start of the paragraph, a stop, or a comma. `统一是` and `唯一是` have none of these. */
const BOUNDARY =
  '^[\\s\\u3000>]*(?:[-*+•●◆■][ \\u3000]*)?(?:\\*\\*)?' +
  '|(?:[。；：;:！？…（(]|(?<=\\p{Script=Han})\\.)[”’」』）)》]?(?:\\*\\*)?[ \\u3000]*' +
  '|[，,][ \\u3000]*';
const HAN = '[一二三四五六七八九十]{1,3}';
/** 打算一是……，二是……: no boundary, but 二是 follows in the same sentence. */
const AFTER_VERB = `(?<=\\p{Script=Han})(?<![统唯同专单归合第])(?=一是[^。！？]{0,200}[，,；;]二是|(?<=[应当须要请])首先[^。！？]{0,200}[，,；;]其次)`;
const ITEM = new RegExp(
  `(${BOUNDARY}|${AFTER_VERB})(?:${[
    `(?<han>${HAN})(?<verb>[是要则靠抓看讲来]|在于)(?!否|不是|\\k<han>)`,
    `(?<opening>[第其])(?<ordinal>${HAN})步?(?:(?=[，,、：:])[，,、]?|(?<=其.{1,3})是)`,
    `(?<bare>${HAN})[，,](?![一二三四五六七八九十]{1,3}[，,])`,
    `(?<word>首先(?!进)|其次|再次|再者|最后|最後)(?=[，,、：:\\p{Script=Han}])[，,、]?`,
    `(?<![（(])(?<digits>[0-9０-９]{1,2})[)）](?=[\\p{Script=Han}“《])`,
    `(?<circled>[①-⑳])`,
  ].join('|')})`,
  'gu',
);

/** From `from` on, where the words of a numbered line begin. */
function candidates(text: string, from: number, stops: readonly number[]): readonly Candidate[] {
  const firstStop = stops[0] ?? text.length;
  const lastStop = stops.at(-1) ?? -1;
  return Array.from(text.slice(from).matchAll(ITEM), match => {
    const [whole, before = ''] = match;
    const groups = match.groups ?? {};
    const start = from + match.index;
    const ordinal = ordinalOf(groups);
    return {
      start: start + before.length,
      end: start + whole.length,
      way: wayOf(groups),
      ordinal,
      afterStop: !/^[，,]/u.test(before) && (before !== '' || match.index === 0),
      opensParagraph: from === 0 && match.index === 0 && !/[^\s\u3000>*+•●◆■-]/u.test(before),
      parted: /[，,、]$/u.test(whole),
      broken: ordinal === 1 ? lastStop < start : firstStop > start,
    };
  }).filter(({ ordinal }) => ordinal > 0);
}

type Groups = Readonly<Record<string, string | undefined>>;

function wayOf({ verb, opening, bare, word, digits }: Groups): SeriesWay {
  const known = CHARACTERS.find(each => each === (verb ?? opening)?.slice(0, 1));
  if (known !== undefined) return known;
  if (bare !== undefined) return '，';
  if (word !== undefined) return '首先';
  return digits === undefined ? '①' : '）';
}

function ordinalOf({ han, ordinal, bare, word, digits, circled = '' }: Groups): number {
  const numeral = han ?? ordinal ?? bare;
  if (numeral !== undefined) return parseHanNumeral(numeral) ?? 0;
  if (word !== undefined) return WORDS[word] ?? 0;
  return digits === undefined ? circled.charCodeAt(0) - 0x245f : Number(digits.normalize('NFKC'));
}

const CHARACTERS = ['是', '要', '则', '第', '其', '靠', '抓', '看', '讲', '来', '在'] as const;
const WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 4, 最後: 4 };
/** Ways that count where they stand behind a stop; the others are words of every day. */
const CERTAIN: ReadonlySet<SeriesWay> = new Set<SeriesWay>(['是', '要', '则', '第', '其', '）']);

/** An item that its own place does not make certain counts beside another of its series. */
function counted(found: readonly Candidate[]): readonly Candidate[] {
  const ordinals = new Map<SeriesWay, Set<number>>();
  for (const { way, ordinal } of found) ordinals.set(way, (ordinals.get(way) ?? new Set<number>()).add(ordinal));
  return found.filter(candidate => {
    const { way, ordinal, afterStop, broken } = candidate;
    const others = ordinals.get(way);
    if (way === '首先') return countsAsWord(candidate, others);
    if (CERTAIN.has(way) && (afterStop || (broken && way === '是'))) return true;
    return others?.has(ordinal - 1) === true || others?.has(ordinal + 1) === true;
  });
}

function countsAsWord({ ordinal, afterStop, opensParagraph, parted }: Candidate, others: ReadonlySet<number> | undefined): boolean {
  if (parted && (opensParagraph || (afterStop && (ordinal === 2 || ordinal === 3)))) return true;
  return (others?.has(1) === true && others.has(2)) || (parted && (others?.size ?? 0) > 1);
}

const SCHEMES: Partial<Record<SeriesWay, NumberMark['scheme']>> = { '）': 'arabic-close', '①': 'circled' };

function itemOf({ start, end, way, ordinal, opensParagraph }: Candidate, clauseEnd: number): SeriesItem {
  const scheme = SCHEMES[way] ?? 'series';
  const mark: NumberMark = { scheme, ordinal, span: { start, end }, tentative: false };
  return { mark, way, title: { start: end, end: clauseEnd }, opensParagraph };
}

/** The first of the ascending `places` that is not before a place; asked in ascending order. */
function followingOf(places: readonly number[]): (place: number) => number {
  let next = 0;
  return place => {
    while ((places[next] ?? place) < place) next++;
    return places[next] ?? place;
  };
}

const STOP = /[。；;！？]/gu;
