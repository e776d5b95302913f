import { CHARACTER, isAt } from '../text/characters.ts';
import { classOf } from '../numbering/mark-class.ts';
import type { NumberMark } from '../numbering/scheme.ts';
import { bucket, crossed, FactList } from './fact-list.ts';
import { FORMS, LOOKS } from './line-fact-list.ts';
import type { LineFacts } from './line.ts';
import { runningWord } from './running-word.ts';

/** A line between others: what `surroundingFacts` reads of it. Blank lines, rules and fences are left out of the sequence. */
export interface PlacedLine {
  readonly facts: LineFacts;
  readonly mark: NumberMark | undefined;
  /** The words without mark, ornament and spaces, folded; empty for lines too long to be compared. */
  readonly words: string;
  /** A blank line stands before it. */
  readonly afterBlank: boolean;
  /** A ruling line stands before it. */
  readonly afterRule: boolean;
  /** A line of === or --- stands right below it. */
  readonly underlined: boolean;
}

const list = new FactList();
export const surroundingFactNames: readonly string[] = list.names;

const PREVIOUS = list.add('上一行', FORMS);
const PREVIOUS_GAP = list.add('空行后 上一行', FORMS);
const SECOND_PREVIOUS = list.add('上二行', FORMS);
const NEXT = list.add('下一行', FORMS);
const NEXT_GAP = list.add('空行前 下一行', FORMS);
const SECOND_NEXT = list.add('下二行', FORMS);
const OWN_NEXT = list.add('本行与下一行', crossed(FORMS, FORMS, '/'));
const OWN_PREVIOUS = list.add('本行与上一行', crossed(FORMS, FORMS, '/'));
const BLANKS = list.add('空行', ['前后都无', '只在前', '只在后', '前后都有']);
const BLANKS_EVERYWHERE = list.add('处处空行');
const NEXT_IS_FIRST = list.add('下一行序数为 1');
const PREVIOUS_OPEN = list.add('上一行未完', ['句中', '到行宽']);
const FULL_WIDTH = list.add('到行宽');
const POSITION = list.add('位置', ['第一行', '第二行', '第三行', '前六行', '末行', '末二行', '末四行']);
const RULE = list.add('横线', ['在上', '在下']);
const RUN = list.add('序号相连', ['1 自 1 起', '2 自 1 起', '3–5 自 1 起', '6+ 自 1 起', '1', '2', '3–5', '6+']);
const RUN_ALONE = list.add('同组独立成行', ['无', '少', '多', '全']);
const RUN_COMPLETE = list.add('同组句末有句号', ['无', '少', '多', '全']);
const RUN_ADJACENT = list.add('同组相邻', ['无', '与上一个', '与下一个', '上下都']);
const RUN_LENGTH = list.add('同组平均长度', ['≤12', '≤25', '≤40', '≤80', '>80']);
const CLASS_ALONE = list.add('同类独立成行', ['无', '少', '多', '全']);
const LOOK_COUNT = list.add(
  '同样子',
  ['1', '2–3', '4+'].flatMap(count => LOOKS.map(look => `${look} ${count}`)),
);
const LOOK_TEXT = list.add(
  '同样子下接正文',
  ['无', '少', '多', '全'].flatMap(share => LOOKS.map(look => `${look} ${share}`)),
);
const LOOK_ADJACENT = list.add('同样子相邻', ['无', '少', '多']);
const CONTENTS = list.add('目录', ['区内', '同目录项', '本身在后文重现']);
const REPEATED = list.add('重复出现', ['首次', '再次', '三次以上']);
const RUNNING = list.add('通名连续编号');
const HASH_USED = list.add('全文用井号标题而此行不用');
const NUMBERS_USED = list.add('全文编号', ['无', '少', '多']);
const WRAPPED = list.add('全文断行');
const TEXT = list.add('正文', ['之前', '之前且紧接正文', '之后', '之间', '只有短行']);
const AFTER_TITLE_WORD = list.add('上方三行内有文种结尾的行');
const TITLE_WORD_BELOW = list.add('下方三行内有文种结尾的行');

const LONG = FORMS.indexOf('长段');
const SENTENCE = FORMS.indexOf('短句');
const NUMBERED_TEXT = FORMS.indexOf('序号成句');
const SERIES = FORMS.indexOf('分述');
const CONTENTS_LINE = FORMS.indexOf('目录');
const TITLE_LIKE = FORMS.indexOf('文种');

/** Tells what the surroundings of each line say of it: its neighbors, the run of numbers that it belongs to, the whole document. */
export function surroundingFacts(lines: readonly PlacedLine[], tell: (line: number, fact: number) => void): void {
  if (lines.length === 0) return;
  tellNeighbors(lines, tell);
  tellRuns(lines, tell);
  tellLooks(lines, tell);
  tellContents(lines, tell);
  tellRepeats(lines, tell);
  tellRunningWords(lines, tell);
  tellDocument(lines, tell);
}

type Tell = (line: number, fact: number) => void;

function tellNeighbors(lines: readonly PlacedLine[], tell: Tell): void {
  const count = lines.length;
  const gaps = lines.filter(({ afterBlank }) => afterBlank).length;
  const everywhere = count >= 6 && gaps * 5 >= count * 4;
  const width = wrapWidth(lines);
  const formAt = (i: number): number => lines[i]?.facts.form ?? 0;
  lines.forEach((line, i) => {
    const own = line.facts.form;
    const next = lines[i + 1];
    const previous = lines[i - 1];
    const blankBefore = line.afterBlank || i === 0;
    const blankAfter = next === undefined || next.afterBlank;
    tell(i, (line.afterBlank ? PREVIOUS_GAP : PREVIOUS) + formAt(i - 1));
    tell(i, (next?.afterBlank === true ? NEXT_GAP : NEXT) + formAt(i + 1));
    tell(i, SECOND_PREVIOUS + formAt(i - 2));
    tell(i, SECOND_NEXT + formAt(i + 2));
    tell(i, OWN_NEXT + own * FORMS.length + formAt(i + 1));
    tell(i, OWN_PREVIOUS + own * FORMS.length + formAt(i - 1));
    if (everywhere) tell(i, BLANKS_EVERYWHERE);
    else tell(i, BLANKS + (blankBefore ? 1 : 0) + (blankAfter ? 2 : 0));
    if (next?.mark?.ordinal === 1) tell(i, NEXT_IS_FIRST);
    if (previous !== undefined && !line.afterBlank && !previous.facts.complete) {
      if (previous.facts.length >= width) tell(i, PREVIOUS_OPEN + 1);
      else if (previous.facts.length > 40) tell(i, PREVIOUS_OPEN);
    }
    if (line.facts.length >= width && !line.facts.complete) tell(i, FULL_WIDTH);
    const place = i === 0 ? 0 : i === 1 ? 1 : i === 2 ? 2 : i < 6 ? 3 : i === count - 1 ? 4 : i === count - 2 ? 5 : i >= count - 4 ? 6 : -1;
    if (place >= 0) tell(i, POSITION + place);
    if (line.afterRule) tell(i, RULE);
    if (line.underlined) tell(i, RULE + 1);
    if (Number.isFinite(width)) tell(i, WRAPPED);
  });
}

/** The width at which a PDF or mail program broke the lines; Infinity where paragraphs stand on one line each. */
function wrapWidth(lines: readonly PlacedLine[]): number {
  const widths = new Map<number, number>();
  let open = 0;
  let long = 0;
  for (const { facts, mark } of lines) {
    if (facts.length > 60) long++;
    else if (mark === undefined && !facts.complete && facts.length >= NARROWEST) {
      open++;
      widths.set(facts.length, (widths.get(facts.length) ?? 0) + 1);
    }
  }
  if (open < 6 || long * 4 > open) return Number.POSITIVE_INFINITY;
  let best = Number.POSITIVE_INFINITY;
  for (const width of widths.keys()) {
    const near = (widths.get(width - 1) ?? 0) + (widths.get(width) ?? 0) + (widths.get(width + 1) ?? 0);
    if (near * 5 > open * 2) best = Math.min(best, width - 1);
  }
  return best;
}

/** In characters; no page is narrower. */
const NARROWEST = 18;

/** Numbers of one class that go on one by one, wherever they stand. */
function tellRuns(lines: readonly PlacedLine[], tell: Tell): void {
  const open = new Map<string, number[]>();
  const byClass = new Map<string, number[]>();
  const finish = (run: readonly number[]): void => tellRun(lines, run, tell);
  lines.forEach(({ mark }, i) => {
    if (mark === undefined || mark.scheme === 'hash') return;
    const kind = classOf(mark);
    const all = byClass.get(kind);
    if (all === undefined) byClass.set(kind, [i]);
    else all.push(i);
    const run = open.get(kind);
    const last = lines[run?.at(-1) ?? -1]?.mark;
    if (run !== undefined && last?.ordinal === mark.ordinal - 1) run.push(i);
    else {
      if (run !== undefined) finish(run);
      open.set(kind, [i]);
    }
  });
  for (const run of open.values()) finish(run);
  for (const members of byClass.values()) {
    const share = shareOf(members, i => standsAlone(lines[i]));
    for (const i of members) tell(i, CLASS_ALONE + share);
  }
}

function tellRun(lines: readonly PlacedLine[], run: readonly number[], tell: Tell): void {
  const first = lines[run[0] ?? 0]?.mark?.ordinal === 1;
  const size = bucket(run.length, [1, 2, 5]);
  const alone = shareOf(run, i => standsAlone(lines[i]));
  const complete = shareOf(run, i => lines[i]?.facts.complete === true);
  let total = 0;
  for (const i of run) total += lines[i]?.facts.length ?? 0;
  const length = bucket(total / run.length, [12, 25, 40, 80]);
  run.forEach((i, place) => {
    tell(i, RUN + (first ? 0 : 4) + size);
    if (run.length > 1) {
      tell(i, RUN_ALONE + alone);
      tell(i, RUN_COMPLETE + complete);
      tell(i, RUN_LENGTH + length);
      tell(i, RUN_ADJACENT + (run[place - 1] === i - 1 ? 1 : 0) + (run[place + 1] === i + 1 ? 2 : 0));
    }
  });
}

function standsAlone(line: PlacedLine | undefined): boolean {
  return line !== undefined && line.facts.length <= 40 && !line.facts.complete;
}

/** 0 none, 1 less than half, 2 most, 3 all. */
function shareOf(members: readonly number[], holds: (line: number) => boolean): number {
  let count = 0;
  for (const i of members) if (holds(i)) count++;
  if (count === 0) return 0;
  return count === members.length ? 3 : count * 2 < members.length ? 1 : 2;
}

/** Lines without a number that stand out alike: whether text follows them or another of them. */
function tellLooks(lines: readonly PlacedLine[], tell: Tell): void {
  const byLook = LOOKS.map((): number[] => []);
  lines.forEach(({ facts }, i) => {
    if (facts.look >= 0) byLook[facts.look]?.push(i);
  });
  const isText = (form: number | undefined): boolean => form === LONG || form === SENTENCE || form === NUMBERED_TEXT || form === SERIES;
  for (const [look, members] of byLook.entries()) {
    if (members.length === 0) continue;
    const text = shareOf(members, i => isText(lines[i + 1]?.facts.form) || lines[i + 1]?.mark?.ordinal === 1);
    const adjacent = Math.min(
      2,
      shareOf(members, i => lines[i + 1]?.facts.look === look || lines[i - 1]?.facts.look === look),
    );
    for (const i of members) {
      tell(i, LOOK_COUNT + bucket(members.length, [1, 3]) * LOOKS.length + look);
      tell(i, LOOK_TEXT + text * LOOKS.length + look);
      tell(i, LOOK_ADJACENT + adjacent);
    }
  }
}

/** Lines of a table of contents, and the headings that it names. */
function tellContents(lines: readonly PlacedLine[], tell: Tell): void {
  const entries = new Set<string>();
  const inside = contentsLines(lines);
  for (const i of inside) {
    tell(i, CONTENTS);
    const words = entryWords(lines[i]?.words ?? '');
    if (words.length >= 2) entries.add(words);
  }
  if (entries.size === 0) return;
  lines.forEach(({ words }, i) => {
    if (!inside.has(i) && entries.has(words)) tell(i, CONTENTS + 1);
  });
}

function contentsLines(lines: readonly PlacedLine[]): ReadonlySet<number> {
  const inside = new Set<number>();
  const last = new Map<string, number>();
  lines.forEach(({ words }, i) => {
    if (words.length >= 2) last.set(words, i);
  });
  const isShort = (i: number): boolean => {
    const line = lines[i];
    return line !== undefined && line.words !== '' && !line.facts.complete;
  };
  let i = 0;
  while (i < lines.length) {
    const opens = /^目[录次]$/u.test(lines[i]?.words ?? '');
    let end = opens ? i + 1 : i;
    // Short lines that all come again further down, or that name a page.
    let recurring = 0;
    let before = -1;
    for (; isShort(end); end++) {
      const page = lines[end]?.facts.form === CONTENTS_LINE;
      const again = last.get(entryWords(lines[end]?.words ?? '')) ?? -1;
      if (!page && (again <= end || again < before)) break;
      if (!page) before = again;
      recurring++;
    }
    if (recurring >= (opens ? 1 : 3)) {
      for (let line = opens ? i + 1 : i; line < end; line++) if (before === -1 || before > line) inside.add(line);
      i = Math.max(end, i + 1);
    } else i++;
  }
  return inside;
}

/** 一、总体情况……3 without dots and page. */
function entryWords(words: string): string {
  return isAt(CHARACTER.digit, words, words.length - 1) ? words.replace(/[.．…·\t]*\d{1,4}$/u, '') : words;
}

function tellRepeats(lines: readonly PlacedLine[], tell: Tell): void {
  const places = new Map<string, number[]>();
  lines.forEach(({ words }, i) => {
    if (words.length < 3) return;
    const known = places.get(words);
    if (known === undefined) places.set(words, [i]);
    else known.push(i);
  });
  for (const members of places.values()) {
    if (members.length < 2) continue;
    members.forEach((i, place) => {
      tell(i, REPEATED + (place === 0 ? 0 : 1));
      if (members.length > 2) tell(i, REPEATED + 2);
    });
    const [first = 0] = members;
    if (lines[first]?.mark === undefined) tell(first, CONTENTS + 2);
  }
}

/** 题目一 … 题目二, 模块A … 模块B: a word that counts. */
function tellRunningWords(lines: readonly PlacedLine[], tell: Tell): void {
  const byWord = new Map<string, { readonly ordinals: Set<number>; readonly members: number[] }>();
  lines.forEach(({ words, mark }, i) => {
    const found = mark === undefined || mark.scheme === 'hash' ? runningWord(words) : undefined;
    if (found === undefined) return;
    const known = byWord.get(found.word);
    if (known === undefined) byWord.set(found.word, { ordinals: new Set([found.ordinal]), members: [i] });
    else {
      known.ordinals.add(found.ordinal);
      known.members.push(i);
    }
  });
  for (const { ordinals, members } of byWord.values()) {
    if (ordinals.has(1) && ordinals.has(2)) for (const i of members) tell(i, RUNNING);
  }
}

/** In lines. */
const NEAR = [1, 2, 3];

function tellDocument(lines: readonly PlacedLine[], tell: Tell): void {
  let numbered = 0;
  let hashes = false;
  for (const { mark, facts } of lines) {
    if (mark !== undefined && mark.scheme !== 'hash') numbered++;
    if (facts.look >= 0 && facts.look < 4) hashes = true;
  }
  const numbers = numbered === 0 ? 0 : numbered * 10 < lines.length ? 1 : 2;
  const isText = (line: PlacedLine | undefined): boolean =>
    line?.facts.form === LONG || (line?.facts.form === NUMBERED_TEXT && line.facts.length > 40);
  const firstText = lines.findIndex(isText);
  const lastText = lines.findLastIndex(isText);
  lines.forEach(({ facts }, i) => {
    tell(i, NUMBERS_USED + numbers);
    if (hashes && (facts.look < 0 || facts.look > 3)) tell(i, HASH_USED);
    tell(i, TEXT + (firstText < 0 ? 4 : i < firstText ? (i === firstText - 1 ? 1 : 0) : i > lastText ? 2 : 3));
    if (NEAR.some(distance => lines[i - distance]?.facts.form === TITLE_LIKE)) tell(i, AFTER_TITLE_WORD);
    if (NEAR.some(distance => lines[i + distance]?.facts.form === TITLE_LIKE)) tell(i, TITLE_WORD_BELOW);
  });
}
