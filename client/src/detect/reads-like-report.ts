import { COMMON_GENRES, SURE_GENRES } from './genres.generated.ts';

/** How much of a document is looked at. */
export const HEAD_LINES = 200;
export const HEAD_CHARACTERS = 20_000;

/**
 * Whether the opening of a plain text reads like a report, a plan, a notice … A wrong yes disturbs a writer who has
 * something else in hand, a wrong no costs one click: so several signs must agree.
 */
export function readsLikeReport(head: string): boolean {
  const lines = head
    .slice(0, HEAD_CHARACTERS)
    .split(/\r\n|\r|\n/u, HEAD_LINES)
    .map(line => line.trim())
    .filter(line => line !== '');
  return isChineseProse(lines) && titleScore(lines) + sequenceScore(lines) + proseScore(lines) >= ENOUGH;
}

/** Title and ordinals alone (4) are not enough: so are study notes and shopping lists. */
const ENOUGH = 5;

function isChineseProse(lines: readonly string[]): boolean {
  const text = lines.join('');
  const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const few = (holds: (line: string) => boolean, share: number): boolean => lines.filter(holds).length <= lines.length * share;
  return han > letters / 2 && few(isForeign, 0.2) && few(line => LOG_ENTRY.test(line), 0.1) && few(line => SPEECH.test(line), 0.25);
}

/** A line without any Han character: code, addresses, commands. */
function isForeign(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line) && !/\p{Script=Han}/u.test(line);
}

const LOG_ENTRY = /^\[?(?:\d{4}[-/]\d{1,2}[-/]\d{1,2}[ T]|\d{1,2}:\d{2}:\d{2})/u;
/** Dialogue of a story. */
const SPEECH = /^[“"「『]/u;

/** 2 for a title such as `2024年度工作总结（办公室）`, 1 for one whose last word has other uses as well (`软件使用说明`). */
function titleScore(lines: readonly string[]): number {
  const scores = lines.slice(0, 30).map(line => {
    if (line.length < 4 || line.length > 50 || SENTENCE.test(line) || readOrdinal(line) !== undefined) return 0;
    if (!TITLE.test(line)) return 0;
    return WEAK_TITLE.test(line) && !/关于|關於/u.test(line) ? 1 : 2;
  });
  return Math.max(0, ...scores);
}

const SENTENCE = /[。；;！!]|[：:]$/u;
const TITLE = new RegExp(`(?:${SURE_GENRES}|${COMMON_GENRES})(?:稿|书|書)?(?:[（(][^（()）]{1,20}[)）])?$`, 'u');
/** Words with a life outside offices, and titles about things with Latin names (`Java 面试总结`). */
const WEAK_TITLE = new RegExp(`(?:${COMMON_GENRES})[书書]?(?:[（(][^（()）]*[)）])?$|[A-WYZa-wyz]{2}`, 'u');

/** 2 for headings numbered in sequence by a scheme of official documents, 1 for Arabic ones, which any list may have. */
function sequenceScore(lines: readonly string[]): number {
  const last = new Map<string, number>();
  let score = 0;
  for (const line of lines) {
    const ordinal = readOrdinal(line);
    if (ordinal === undefined) continue;
    if (last.get(ordinal.scheme) === ordinal.value - 1) score = Math.max(score, ordinal.scheme === 'arabic' ? 1 : 2);
    last.set(ordinal.scheme, ordinal.value);
  }
  return score;
}

function readOrdinal(line: string): { readonly scheme: string; readonly value: number } | undefined {
  for (const [scheme, pattern] of SCHEMES) {
    const numeral = pattern.exec(line)?.[1];
    if (numeral !== undefined) return { scheme, value: scheme === 'arabic' ? Number(numeral) : hanValue(numeral) };
  }
  return undefined;
}

// Chapters (第一章) are missing on purpose: they number novels as well.
const SCHEMES: readonly (readonly [string, RegExp])[] = [
  ['han', /^([一二三四五六七八九十]{1,3})、/u],
  ['han-paren', /^[（(]([一二三四五六七八九十]{1,3})[)）]/u],
  ['part', /^第([一二三四五六七八九十]{1,3})(?:部分|部份)/u],
  ['article', /^第([一二三四五六七八九十]{1,3})[条條]/u],
  ['series', /^([一二三四五六七八九十])是/u],
  ['arabic', /^(\d{1,2})(?:、|[.．](?!\d))/u],
];

/** 一 to 九十九. */
function hanValue(numeral: string): number {
  const [tens, ones] = numeral.includes('十') ? numeral.split('十') : ['零', numeral];
  return (tens === '' ? 1 : digit(tens)) * 10 + digit(ones);
}

function digit(character: string | undefined): number {
  return '零一二三四五六七八九'.indexOf(character?.charAt(0) ?? '') % 10;
}

/** One each for full paragraphs, for set phrases of documents, and for the tone of official prose. */
function proseScore(lines: readonly string[]): number {
  const text = lines.join('\n');
  const paragraphs = lines.filter(line => line.length >= 30 && /[。；：]$/u.test(line)).length;
  const tone = TONE.filter(word => word.test(text)).length;
  return Number(paragraphs >= 2) + Number(PHRASES.test(text)) + Number(tone >= 4);
}

const PHRASES =
  /如下[：:。]|特此(?:通知|通報|通报|报告|報告|函|公告|批复)|(?:妥|当|當)否|(?:请|請)(?:予)?(?:审议|審議|审阅|審閱|批示|批评指正|批評指正)|各位(?:代表|领导|領導|委员|委員)|同志(?:们|們)[：:]/u;
const TONE = [
  /贯彻|貫徹/u,
  /落实|落實/u,
  /领导|領導/u,
  /推进|推進/u,
  /加强|加強/u,
  /开展|開展/u,
  /工作/u,
  /完善/u,
  /机制|機制/u,
  /保障/u,
  /部署/u,
  /精神/u,
  /单位|單位|部门|部門/u,
  /提升|提高/u,
];
