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
  let score = 0;
  const add = (fact: number): void => {
    score += weights[fact] ?? 0;
  };
  return headings.map((_, index) => {
    let best = 0;
    let top = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < tree.openCount; place++) {
      score = 0;
      tree.tell(index, place, add);
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
  /** Equal for headings of one class. */
  readonly #classes: readonly number[];
  readonly #ordinals: readonly (number | undefined)[];
  /** Open headings, outermost first. */
  readonly #path: number[] = [];
  /** The last child of each open heading; index 0 is the report's. */
  readonly #last: number[] = [-1];
  /** Classes under which each class has stood; the report's is -1. */
  readonly #under = new Map<number, Set<number>>();
  /** Classes beside which each class has stood. */
  readonly #beside = new Map<number, Set<number>>();

  constructor(headings: readonly HeadingLine[]) {
    this.#headings = headings;
    const running = runningWords(headings);
    this.#kinds = headings.map((heading, i) => (running[i] === undefined ? kindOf(heading) : KINDS.indexOf('通名')));
    const names = new Map<string, number>();
    this.#classes = headings.map((heading, i) => {
      const name = classOfHeading(heading, running[i], this.#kinds[i] ?? 0);
      const known = names.get(name) ?? names.size;
      names.set(name, known);
      return known;
    });
    this.#ordinals = headings.map(({ mark }, i) => (mark === undefined || mark.scheme === 'hash' ? running[i]?.ordinal : mark.ordinal));
  }

  /** How many candidate parents the next heading has. */
  get openCount(): number {
    return this.#path.length + 1;
  }

  /** Puts a heading under the candidate at `place` and returns the parent's index. */
  put(index: number, place: number): number {
    const depth = this.#path.length - place;
    this.#path.length = depth;
    this.#last.length = depth + 1;
    const parent = this.#path.at(-1) ?? -1;
    const sibling = this.#last[depth] ?? -1;
    const own = this.#classOf(index);
    if (sibling >= 0) put(this.#beside, own, this.#classOf(sibling));
    put(this.#under, own, this.#classOf(parent));
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

  /** Tells the facts for the candidate parent at `place` of a heading. */
  tell(index: number, place: number, tell: (fact: number) => void): void {
    const own = this.#headings[index];
    if (own === undefined) return;
    const depth = this.#path.length - place;
    const parentIndex = this.#path[depth - 1] ?? -1;
    const siblingIndex = this.#last[depth] ?? -1;
    const parent = this.#headings[parentIndex];
    const sibling = this.#headings[siblingIndex];
    const kind = this.#kinds[index] ?? 0;
    const ordinal = this.#ordinals[index];
    const ownClass = this.#classOf(index);
    const adjacent = parent === undefined ? index === 0 : own.line === parent.line + 1 && !parent.runIn;
    const where = place === 0 ? (adjacent ? 0 : 1) : Math.min(4, place + 1);
    const parents = this.#under.get(ownClass);
    tell(PARENT + (this.#kinds[parentIndex] ?? 0) * KINDS.length + kind);
    tell(SIBLING + (this.#kinds[siblingIndex] ?? KINDS.length - 1) * KINDS.length + kind);
    tell(PLACE + where);
    tell(DEPTH + Math.min(3, depth));
    tell(SEQUENCE + this.#sequence(index, siblingIndex));
    tell(RANK_PARENT + compareRanks(own, parent));
    tell(RANK_SIBLING + compareRanks(own, sibling));
    tell(ORDINAL + (ordinal === undefined ? 2 : ordinal === 1 ? 0 : 1) * 5 + where);
    tell(SEEN + (parents === undefined ? 2 : parents.has(this.#classOf(parentIndex)) ? 0 : 1));
    tell(IN_PATH + this.#inPath(ownClass, depth));
    if (sibling !== undefined) {
      if (this.#beside.get(ownClass)?.has(this.#classOf(siblingIndex)) === true) tell(SEEN_BESIDE);
      tellLikeness(own, sibling, tell);
    }
    if (parent !== undefined) tellBeside(own, parent, tell);
  }

  /** -1 for the report. */
  #classOf(heading: number): number {
    return this.#classes[heading] ?? -1;
  }

  #sequence(index: number, sibling: number): number {
    const ordinal = this.#ordinals[index];
    if (sibling < 0) return ordinal === undefined ? 7 : ordinal === 1 ? 5 : 6;
    if (this.#classOf(sibling) !== this.#classOf(index)) return 4;
    const before = this.#ordinals[sibling];
    if (ordinal === undefined || before === undefined) return 3;
    if (ordinal === before + 1) return 0;
    return ordinal === 1 ? 1 : 2;
  }

  #inPath(ownClass: number, depth: number): number {
    let at = this.#path.length - 1;
    while (at >= 0 && this.#classOf(this.#path[at] ?? -1) !== ownClass) at--;
    if (at < 0) return 3;
    return at === depth - 1 ? 0 : at < depth - 1 ? 1 : 2;
  }
}

function put(sets: Map<number, Set<number>>, key: number, member: number): void {
  const known = sets.get(key);
  if (known === undefined) sets.set(key, new Set([member]));
  else known.add(member);
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

function tellLikeness(own: HeadingLine, sibling: HeadingLine, tell: (fact: number) => void): void {
  if (Math.abs(own.facts.length - sibling.facts.length) <= 2) tell(ALIKE);
  if (own.words.at(-1) === sibling.words.at(-1)) tell(ALIKE + 1);
  if (own.words.at(0) === sibling.words.at(0)) tell(ALIKE + 2);
  const general = own.facts.general;
  if (general && sibling.facts.general) tell(ALIKE + 3);
  else if (general || sibling.facts.general) tell(ALIKE + 4);
  tell(ALIKE + (own.afterBlank === sibling.afterBlank ? 5 : 6));
}

function tellBeside(own: HeadingLine, parent: HeadingLine, tell: (fact: number) => void): void {
  if (parent.runIn) tell(RUN_IN + (own.runIn ? 1 : 0));
  if (own.hashes > 0 && parent.hashes > 0) tell(HASH_LEVEL + (own.hashes > parent.hashes ? 0 : own.hashes === parent.hashes ? 1 : 2));
  if (own.mark === undefined && parent.mark === undefined) {
    const difference = own.facts.length - parent.facts.length;
    tell(LENGTHS + (difference > 4 ? 0 : difference < -4 ? 1 : 2));
  }
}
