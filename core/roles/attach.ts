import { classOf, rankOfMark } from '../numbering/mark-class.ts';
import { crossed, FactList } from './fact-list.ts';
import { runningWord, type RunningWord } from './running-word.ts';
import type { PlacedLine } from './surroundings.ts';

/** A heading on its way into the tree. */
export interface HeadingLine extends Pick<PlacedLine, 'mark' | 'facts' | 'words' | 'afterBlank'> {
  /** Its place among the lines that evidence decides about. */
  readonly line: number;
  readonly hashes: number;
  readonly runIn: boolean;
}

const list = new FactList();
export const ATTACH_FACTS: readonly string[] = list.names;

const KINDS = [
  '篇首',
  '#',
  '第X部分',
  '第X章',
  '一、',
  '（一）',
  '1.',
  '（1）',
  '1.1',
  '其他序号',
  '粗体',
  '【】',
  '项目符号',
  '居中',
  '冒号',
  '短语',
  '通名',
  '无',
] as const;
const PARENT = list.add('上级与本级', crossed(KINDS, KINDS, '>'));
const SIBLING = list.add('同级与本级', crossed(KINDS, KINDS, '='));
const SEQUENCE = list.add('同级序数', [
  '同类连续',
  '同类从 1 起',
  '同类跳号',
  '同类无序号',
  '不同类',
  '无同级而从 1 起',
  '无同级而不从 1 起',
  '无同级无序号',
]);
const PLACE = list.add('位置', ['紧接上级', '上级下已有文字', '高一层', '高两层', '更高']);
const RANK_PARENT = list.add('惯例级次比上级', ['低', '同', '高', '不可比']);
const RANK_SIBLING = list.add('惯例级次比同级', ['低', '同', '高', '不可比']);
const SEEN = list.add('前文同类', ['曾在此类之下', '曾在别类之下', '未见']);
const SEEN_BESIDE = list.add('前文曾与同级并列');
const IN_PATH = list.add('路径同类', ['上级即同类', '上级之上有同类', '上级之下有同类', '无']);
const ALIKE = list.add('与同级相像', ['长度', '结尾', '开头', '都是通用部分名', '只一个是通用部分名', '空行相同', '空行不同']);
const RUN_IN = list.add('上级是段首标题', ['而本级独立', '而本级也是']);
const HASH_LEVEL = list.add('井号数比上级', ['多', '同', '少']);
const DEPTH = list.add('深度', ['0', '1', '2', '3+']);
const ORDINAL = list.add('序数', crossed(['1', '2+', '无'], ['紧接上级', '上级下已有文字', '高一层', '高两层', '更高']));
const LENGTHS = list.add('比上级', ['长', '短', '相近']);

/** Heading → index of its parent among the headings, -1 for the report itself. `weights` has a number for each of `ATTACH_FACTS`. */
export function attach(headings: readonly HeadingLine[], weights: ArrayLike<number>): readonly number[] {
  const tree = new GrowingTree(headings);
  return headings.map((_, index) => {
    let best = 0;
    let top = Number.NEGATIVE_INFINITY;
    const candidates = tree.candidates(index);
    for (const [place, facts] of candidates.entries()) {
      let score = 0;
      for (const fact of facts) score += weights[fact] ?? 0;
      if (score > top) {
        top = score;
        best = place;
      }
    }
    return tree.put(index, best);
  });
}

/** The headings attached so far. Candidate parents are the innermost open heading, then those around it, last the report. */
export class GrowingTree {
  readonly #headings: readonly HeadingLine[];
  readonly #kinds: readonly number[];
  readonly #classes: readonly string[];
  readonly #ordinals: readonly (number | undefined)[];
  /** Open headings, outermost first. */
  readonly #path: number[] = [];
  /** The last child of each open heading; index 0 is the report's. */
  readonly #last: number[] = [-1];
  readonly #under = new Map<string, Set<string>>();
  readonly #beside = new Set<string>();

  constructor(headings: readonly HeadingLine[]) {
    this.#headings = headings;
    const running = runningWords(headings);
    this.#kinds = headings.map((heading, i) => (running[i] === undefined ? kindOf(heading) : KINDS.indexOf('通名')));
    this.#classes = headings.map((heading, i) => classOfHeading(heading, running[i], this.#kinds[i] ?? 0));
    this.#ordinals = headings.map(({ mark }, i) => (mark === undefined || mark.scheme === 'hash' ? running[i]?.ordinal : mark.ordinal));
  }

  /** The facts for each candidate parent of a heading. */
  candidates(index: number): readonly (readonly number[])[] {
    const own = this.#headings[index];
    if (own === undefined) return [];
    const found: number[][] = [];
    for (let up = 0; up <= this.#path.length; up++) {
      const depth = this.#path.length - up;
      found.push(this.#factsOf(index, own, depth, up));
    }
    return found;
  }

  /** Puts a heading under the candidate at `place` and returns the parent's index. */
  put(index: number, place: number): number {
    const depth = this.#path.length - place;
    this.#path.length = depth;
    this.#last.length = depth + 1;
    const parent = this.#path.at(-1) ?? -1;
    const sibling = this.#last[depth] ?? -1;
    const own = this.#classes[index] ?? '';
    if (sibling >= 0) this.#beside.add(`${this.#classes[sibling] ?? ''} ${own}`);
    const parents = this.#under.get(own) ?? new Set<string>();
    parents.add(parent < 0 ? 'root' : (this.#classes[parent] ?? ''));
    this.#under.set(own, parents);
    this.#last[depth] = index;
    // A heading at the deepest level takes none under itself.
    if (this.#path.length < DEEPEST - 1) {
      this.#path.push(index);
      this.#last.push(-1);
    }
    return parent;
  }

  /** The place that makes `parent` the parent; undefined when it is not open. */
  placeOf(parent: number): number | undefined {
    if (parent < 0) return this.#path.length;
    const depth = this.#path.indexOf(parent);
    return depth < 0 ? undefined : this.#path.length - depth - 1;
  }

  #factsOf(index: number, own: HeadingLine, depth: number, up: number): number[] {
    const parentIndex = this.#path[depth - 1] ?? -1;
    const siblingIndex = this.#last[depth] ?? -1;
    const parent = this.#headings[parentIndex];
    const sibling = this.#headings[siblingIndex];
    const kind = this.#kinds[index] ?? 0;
    const parentKind = parent === undefined ? 0 : (this.#kinds[parentIndex] ?? 0);
    const siblingKind = sibling === undefined ? KINDS.length - 1 : (this.#kinds[siblingIndex] ?? 0);
    const ownClass = this.#classes[index] ?? '';
    const parentClass = parent === undefined ? 'root' : (this.#classes[parentIndex] ?? '');
    const adjacent = parent === undefined ? index === 0 : own.line === parent.line + 1 && !parent.runIn;
    const place = up === 0 ? (adjacent ? 0 : 1) : Math.min(4, up + 1);
    const facts = [
      PARENT + parentKind * KINDS.length + kind,
      SIBLING + siblingKind * KINDS.length + kind,
      PLACE + place,
      DEPTH + Math.min(3, depth),
      SEQUENCE + this.#sequence(index, siblingIndex),
      RANK_PARENT + compareRanks(own, parent),
      RANK_SIBLING + compareRanks(own, sibling),
      ORDINAL + (this.#ordinals[index] === undefined ? 2 : this.#ordinals[index] === 1 ? 0 : 1) * 5 + place,
    ];
    const parents = this.#under.get(ownClass);
    facts.push(SEEN + (parents === undefined ? 2 : parents.has(parentClass) ? 0 : 1));
    if (sibling !== undefined && this.#beside.has(`${this.#classes[siblingIndex] ?? ''} ${ownClass}`)) facts.push(SEEN_BESIDE);
    facts.push(IN_PATH + this.#inPath(ownClass, depth));
    if (sibling !== undefined) facts.push(...likeness(own, sibling));
    if (parent?.runIn === true) facts.push(RUN_IN + (own.runIn ? 1 : 0));
    if (own.hashes > 0 && parent !== undefined && parent.hashes > 0)
      facts.push(HASH_LEVEL + (own.hashes > parent.hashes ? 0 : own.hashes === parent.hashes ? 1 : 2));
    if (own.mark === undefined && parent !== undefined && parent.mark === undefined) {
      const difference = own.facts.length - parent.facts.length;
      facts.push(LENGTHS + (difference > 4 ? 0 : difference < -4 ? 1 : 2));
    }
    return facts;
  }

  #sequence(index: number, sibling: number): number {
    const ordinal = this.#ordinals[index];
    if (sibling < 0) return ordinal === undefined ? 7 : ordinal === 1 ? 5 : 6;
    if (this.#classes[sibling] !== this.#classes[index]) return 4;
    const before = this.#ordinals[sibling];
    if (ordinal === undefined || before === undefined) return 3;
    if (ordinal === before + 1) return 0;
    return ordinal === 1 ? 1 : 2;
  }

  #inPath(ownClass: string, depth: number): number {
    const at = this.#path.findLastIndex(open => this.#classes[open] === ownClass);
    if (at < 0) return 3;
    return at === depth - 1 ? 0 : at < depth - 1 ? 1 : 2;
  }
}

/** Levels of headings. More are nonsense, and with titles and series an editor's tree stays within 16. */
const DEEPEST = 10;

/** The running word of each heading whose word counts at least to two. */
function runningWords(headings: readonly HeadingLine[]): readonly (RunningWord | undefined)[] {
  const found = headings.map(({ mark, words }) => (mark === undefined || mark.scheme === 'hash' ? runningWord(words) : undefined));
  const counts = new Map<string, number>();
  for (const each of found) if (each !== undefined) counts.set(each.word, Math.max(counts.get(each.word) ?? 0, each.ordinal));
  return found.map(each => (each !== undefined && (counts.get(each.word) ?? 0) > 1 ? each : undefined));
}

function classOfHeading({ hashes, mark }: HeadingLine, running: RunningWord | undefined, kind: number): string {
  if (hashes > 0) return `#${hashes}`;
  if (mark !== undefined) return classOf(mark);
  return running === undefined ? String(kind) : `~${running.word}`;
}

function kindOf({ mark, hashes, facts }: HeadingLine): number {
  if (hashes > 0) return 1;
  if (mark === undefined) return facts.look < 0 ? 15 : facts.look < 4 ? 1 : ([10, 12, 11, 13, 14, 15][facts.look - 4] ?? 15);
  switch (mark.scheme) {
    case 'part':
      return 2;
    case 'chapter':
    case 'division':
    case 'article':
      return 3;
    case 'han':
    case 'han-formal':
      return 4;
    case 'han-paren':
      return 5;
    case 'arabic':
      return 6;
    case 'arabic-paren':
      return 7;
    case 'decimal':
      return 8;
    case 'arabic-close':
    case 'circled':
    case 'letter':
    case 'series':
    case 'hash':
      return 9;
  }
}

function compareRanks(own: HeadingLine, other: HeadingLine | undefined): number {
  if (other?.mark === undefined || own.mark === undefined || own.mark.scheme === 'hash' || other.mark.scheme === 'hash') return 3;
  const difference = rankOfMark(own.mark) - rankOfMark(other.mark);
  return difference > 0 ? 0 : difference === 0 ? 1 : 2;
}

function likeness(own: HeadingLine, sibling: HeadingLine): readonly number[] {
  const facts: number[] = [];
  if (Math.abs(own.facts.length - sibling.facts.length) <= 2) facts.push(ALIKE);
  if (own.words.at(-1) === sibling.words.at(-1)) facts.push(ALIKE + 1);
  if (own.words.at(0) === sibling.words.at(0)) facts.push(ALIKE + 2);
  const general = own.facts.general;
  if (general && sibling.facts.general) facts.push(ALIKE + 3);
  else if (general || sibling.facts.general) facts.push(ALIKE + 4);
  facts.push(ALIKE + (own.afterBlank === sibling.afterBlank ? 5 : 6));
  return facts;
}
