import { parseHanNumeral } from '../text/han-numeral.ts';
import type { NumberMark } from '../numbering/scheme.ts';
import type { Span } from '../text/span.ts';
import { contentLength } from '../text/source-text.ts';
import type { Block } from './block.ts';
import { memoByBlock } from './memo.ts';

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

export type SeriesWay = '是' | '要' | '则' | '第' | '其' | '首先' | '）' | '①';

/** The items of series in one paragraph, in text order (structure 3.3). */
export const seriesItems: (block: Block) => readonly SeriesItem[] = memoByBlock(block => {
  if (block.kind === 'blank') return [];
  const first = block.kind === 'numbered' ? block.mark.span.end : 0;
  return counted(candidates(block.text, first)).map(candidate => itemOf(candidate, block.text));
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
}

/** `统一是` and `唯一是` have no boundary before them. */
const ITEM =
  /(^[\s\u3000]*(?:[-*+•●◆■][ \u3000]*)?(?:\*\*)?|[。：；:;！？][”’」』）)》]?(?:\*\*)?[ \u3000]*|[，,][ \u3000]*)(?:([一二三四五六七八九十]{1,3})([是要则])(?!否|不是)|(第|其)([一二三四五六七八九十]{1,3})(?:(?=[，,、：:])[，,、]?|(?<=其.{1,3})是)|(首先|其次|再次|再者|最后|最後)(?=[，,、：:\p{Script=Han}])[，,、]?|([0-9０-９]{1,2})[)）](?=[\p{Script=Han}“《])|([①-⑳]))/gu;

/** From `from` on, where the words of a numbered line begin. */
function candidates(text: string, from: number): readonly Candidate[] {
  return Array.from(text.slice(from).matchAll(ITEM), match => {
    const [whole, before = '', han, verb, opening, ordinal, word, digits, circled] = match;
    const way = wayOf(verb ?? opening, word, digits);
    const numeral = han ?? ordinal;
    return {
      start: from + match.index + before.length,
      end: from + match.index + whole.length,
      way,
      ordinal:
        numeral !== undefined
          ? (parseHanNumeral(numeral) ?? 0)
          : word !== undefined
            ? (WORDS[word] ?? 0)
            : digits !== undefined
              ? Number(digits.normalize('NFKC'))
              : (circled ?? '').charCodeAt(0) - 0x245f,
      afterStop: !/^[，,]/u.test(before),
      parted: /[，,、]$/u.test(whole),
      opensParagraph: from === 0 && !/[^\s\u3000*+•●◆■-]/u.test(before),
    };
  }).filter(({ ordinal }) => ordinal > 0);
}

function wayOf(character: string | undefined, word: string | undefined, digits: string | undefined): SeriesWay {
  const known = CHARACTERS.find(each => each === character);
  if (known !== undefined) return known;
  if (word !== undefined) return '首先';
  return digits === undefined ? '①' : '）';
}

const CHARACTERS = ['是', '要', '则', '第', '其'] as const;
const WORDS: Readonly<Record<string, number>> = { 首先: 1, 其次: 2, 再次: 3, 再者: 3, 最后: 4, 最後: 4 };

/** Behind a comma, and where words or circles count, an item counts only beside another of its series. */
function counted(found: readonly Candidate[]): readonly Candidate[] {
  const ordinals = new Map<SeriesWay, Set<number>>();
  for (const { way, ordinal } of found) ordinals.set(way, (ordinals.get(way) ?? new Set<number>()).add(ordinal));
  return found.filter(({ way, ordinal, afterStop, opensParagraph, parted }) => {
    const others = ordinals.get(way);
    if (way === '首先')
      return (opensParagraph && parted) || (others?.has(1) === true && others.has(2)) || (parted && (others?.size ?? 0) > 1);
    if (afterStop && way !== '①') return true;
    return others?.has(ordinal - 1) === true || others?.has(ordinal + 1) === true;
  });
}

function itemOf({ start, end, way, ordinal, opensParagraph }: Candidate, text: string): SeriesItem {
  const scheme = way === '）' ? 'arabic-close' : way === '①' ? 'circled' : 'series';
  const mark: NumberMark = { scheme, ordinal, span: { start, end }, tentative: false };
  return { mark, way, title: { start: end, end: clauseEnd(text, end) }, opensParagraph };
}

function clauseEnd(text: string, from: number): number {
  CLAUSE.lastIndex = from;
  const match = CLAUSE.exec(text);
  return match === null ? contentLength(text) : match.index;
}

const CLAUSE = /[。；;！？\r\n]/gu;
