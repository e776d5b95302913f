import { Recent } from '../text/recent.ts';
import type { Span } from '../text/span.ts';
import { contentLength } from '../text/source-text.ts';
import * as vocabulary from '../vocabulary/vocabulary.generated.ts';
import { wordClass } from '../vocabulary/words.ts';
import type { PlaceholderForm } from './candidates.ts';
import { emphasisAround } from './emphasis.ts';
import { foldText } from './fold.ts';
import { labelKind } from './fields.ts';
import { maskKind, type Meaning } from './mask-kind.ts';
import type { Placeholder, PlaceholderKind } from './placeholder.ts';

/** What belongs in a gap, and the span that a writer replaces: a lone open part of a date takes the known ones before it. */
export function meaningOf(form: PlaceholderForm, span: Span, text: string, floor: number): Placeholder {
  switch (form) {
    case '日期':
      return { kind: 'date', span };
    case '空引号':
      return { kind: text.slice(span.start + 1, span.end - 1).trim() === '' ? 'empty-bracket' : 'instruction', span };
    case '某':
    case '代称':
      return { kind: 'generic', span };
    case '附言':
      return { kind: /^例/u.test(text.slice(span.start)) ? 'instruction' : 'note', span };
    case '待补':
    case '变量':
      return { kind: 'instruction', span };
    case '圆括号':
    case '方头括号':
    case '方括号':
    case '尖括号':
    case '花括号':
    case '六角括号':
    case '直角引号':
      return { kind: bracketKind(text.slice(span.start + 1, span.end - 1)), span };
    case 'X':
    case '×':
    case '圈':
    case '方块':
    case '三角':
    case '星号':
    case '下划线':
    case '井号':
    case '问号':
    case '字母 N':
    case '空白':
    case '省略号':
    case '横线':
    case '百分号':
      return maskMeaning(span, text, floor);
  }
}

/** In `副局长XX、XX和XX` and `第X、X条` all are of one kind: that of the first, of which it is known. */
export function alignEnumerations(gaps: readonly Placeholder[], text: string): readonly Placeholder[] {
  let before: Placeholder | undefined;
  return gaps.map(gap => {
    const joined = before !== undefined && /^(?:[、和与及至 \u3000~—-]{1,2})$/u.test(text.slice(before.span.end, gap.span.start));
    const kind = joined && before !== undefined && inherits(before.kind, gap.kind) ? before.kind : gap.kind;
    before = kind === gap.kind ? gap : { ...gap, kind };
    return before;
  });
}

function inherits(first: PlaceholderKind, next: PlaceholderKind): boolean {
  return (first === 'ordinal' && next === 'count') || (first === 'person' && next === 'term');
}

function bracketKind(content: string): PlaceholderKind {
  if (content.trim() === '') return 'empty-bracket';
  const words = foldText(content, 0, content.length);
  return words.length > 4 && !DIRECTIVE.test(words) && NOTE.test(words) ? 'note' : 'instruction';
}

const NOTE = new RegExp(wordClass(vocabulary.noteWords).pattern, 'u');
const DIRECTIVE = /填|写明|注明|列出|概括|简述|说明|插入|替换|补充|此处|请|待|不少于|不超过|根据|结合|选择/u;

function maskMeaning({ start, end }: Span, text: string, floor: number): Placeholder {
  const stars = emphasisAround(text, { start, end });
  const left = foldText(text, Math.max(floor, start - stars - 24), start - stars);
  const right = foldText(text, end + stars, Math.min(contentLength(text), end + stars + 40));
  const own = text.slice(start, end);
  const { kind, unit, before, behind } = recent.get(`${left}\n${own}\n${right}`, () => readMask(left, own, right));
  const span = stars > 0 ? { start, end } : { start: start - before, end: end + behind };
  return unit === undefined ? { kind, span } : { kind, span, unit };
}

/** What a mask means between the folded text on its sides, and how many characters of these belong to it. */
interface MaskReading extends Meaning {
  readonly before: number;
  readonly behind: number;
}

const recent = new Recent<MaskReading>(4000);

function readMask(left: string, own: string, right: string): MaskReading {
  const folded = foldText(own, 0, own.length);
  const date = datePart(folded, left, right);
  if (date !== undefined) return { kind: 'date', unit: undefined, ...date };
  const label = /^[\s_＿—－-]+$/u.test(own) ? labelKind(left) : undefined;
  const { kind, unit } = label === undefined ? maskKind(left, right) : { kind: label, unit: undefined };
  if (kind === 'term' && label === undefined && /[\dX]\.[\dX]/u.test(folded))
    return { kind: 'count', unit: undefined, before: 0, behind: 0 };
  return { kind, unit, before: 0, behind: 0 };
}

/** `2020年8月X日`, `20XX年`, `X月`: with the known parts before and the unit behind; undefined where it is a length of time. */
function datePart(own: string, left: string, right: string): Pick<MaskReading, 'before' | 'behind'> | undefined {
  const unit = /^ ?(?:年|月(?!均|刊|报)|日(?![报常均])|号(?![楼线令文称码]))/u.exec(right)?.[0];
  if (unit === undefined)
    return /^(?:19|20)[\dX]{2}$/u.test(own) && /^(?:届|级|[-~至/〕）)\]]|学年)/u.test(right) ? { before: 0, behind: 0 } : undefined;
  if (unit.endsWith('年'))
    return /^(?:(?:19|20)[\dX]{1,14}|X{4,16}|X{2,3}|_{2,}|\d{0,2} *)$/u.test(own) && !DURATION.test(left)
      ? { before: 0, behind: unit.length + knownAfter(right.slice(unit.length)) }
      : undefined;
  const known = /(?:(?:(?:19|20)\d{2}|[一二三四五六七八九〇零]{4})年 ?)?(?:\d{1,2}月 ?)?$/u.exec(left)?.[0] ?? '';
  if (unit.startsWith('月')) return left.endsWith('第') ? undefined : { before: yearOf(known), behind: unit.length };
  if (known === '') return undefined;
  return { before: known.length, behind: unit.length };
}

/** `4月`, `7月9日` behind an open year belong to one date with it. */
function knownAfter(right: string): number {
  return /^\d{1,2}月(?:\d{1,2}日)?(?![\d份])/u.exec(right)?.[0].length ?? 0;
}

/** Of `2020年` in front of a month all, of `2020年8月` none: that month stands for itself. */
function yearOf(known: string): number {
  return known.includes('月') ? 0 : known.length;
}

const DURATION = /(?:近|历时|共计?|连续|为期|未来|今后|过去|满|长达|约|达|第|每) ?$/u;
