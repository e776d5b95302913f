import type { Span } from '#core';
import type { MarkedDocument, MarkedPlaceholder } from './marked-document.ts';
import { Tally } from './tally.ts';

export interface PlaceholderScore {
  /** The span found is the gap, with or without its unit. */
  readonly exact: Tally;
  readonly overlapping: Tally;
  readonly lookAlikes: number;
  readonly lookAlikesHit: number;
  /** Found of how many, by kind. */
  readonly kinds: ReadonlyMap<string, Tally>;
  readonly faults: readonly string[];
}

/** How found spans (offsets in the text) compare with the labels. Conventions: README.md beside this file. */
export function scorePlaceholders(found: readonly Span[], document: MarkedDocument): PlaceholderScore {
  const exact = new Tally();
  const overlapping = new Tally();
  const kinds = new Map<string, Tally>();
  const faults: string[] = [];
  const gaps = document.placeholders.map(gap => ({ gap, outer: widened(gap, document), parts: partsOf(gap, document.text) }));
  const fits = (span: Span, { gap, outer, parts }: (typeof gaps)[number]): boolean =>
    (span.start >= outer.start && span.end <= outer.end && span.start <= gap.start && span.end >= gap.end) ||
    parts.some(part => part.start === span.start && part.end === span.end);
  for (const each of gaps) {
    if (each.gap.optional) continue;
    const hits = found.filter(span => overlap(span, each.outer));
    const tally = kinds.get(each.gap.kind) ?? new Tally();
    kinds.set(each.gap.kind, tally);
    tally.expected++;
    overlapping.expected++;
    exact.expected++;
    if (hits.length > 0) {
      tally.hit++;
      overlapping.hit++;
    }
    if (hits.some(span => fits(span, each))) exact.hit++;
    if (hits.length === 0)
      faults.push(`- ${placeOf(each.gap, document)} ${each.gap.kind} ${document.text.slice(each.gap.start, each.gap.end).slice(0, 30)}`);
    if (hits.length > 0 && !hits.some(span => fits(span, each)))
      faults.push(
        `~ ${placeOf(each.gap, document)} ${document.text.slice(each.gap.start, each.gap.end).slice(0, 30)} | ${hits.map(span => document.text.slice(span.start, span.end)).join(' ; ')}`,
      );
  }
  for (const span of found) {
    const hits = gaps.filter(each => overlap(span, each.outer));
    if (hits.length > 0 && hits.every(({ gap }) => gap.optional)) continue;
    overlapping.predicted++;
    exact.predicted++;
    if (hits.length === 0)
      faults.push(
        `+ ${document.text.slice(Math.max(0, span.start - 8), span.start)}⟦${document.text.slice(span.start, span.end).slice(0, 30)}⟧${document.text.slice(span.end, span.end + 8)}`.replaceAll(
          '\n',
          '⏎',
        ),
      );
    if (hits.length > 0) overlapping.right++;
    if (hits.some(each => fits(span, each))) exact.right++;
  }
  const hit = document.lookAlikes.filter(look =>
    found.some(span => overlap(span, look) && !gaps.some(({ outer }) => overlap(span, outer))),
  );
  for (const look of hit) faults.push(`! ${document.text.slice(look.start, look.end)} (${look.reason ?? ''})`);
  return { exact, overlapping, lookAlikes: document.lookAlikes.length, lookAlikesHit: hit.length, kinds, faults };
}

/** Whether a span found is exactly the gap, with or without its unit, or one of its bare masks. */
export function fitsPlaceholder(span: Span, gap: MarkedPlaceholder, document: MarkedDocument): boolean {
  const outer = widened(gap, document);
  if (span.start >= outer.start && span.end <= outer.end && span.start <= gap.start && span.end >= gap.end) return true;
  return partsOf(gap, document.text).some(part => part.start === span.start && part.end === span.end);
}

function overlap(one: Span, other: Span): boolean {
  return one.start < Math.max(other.end, other.start + 1) && other.start < Math.max(one.end, one.start + 1);
}

function placeOf(gap: MarkedPlaceholder, document: MarkedDocument): string {
  return `${gap.line + 1}:${gap.start - (document.lines[gap.line]?.start ?? 0) + 1}`;
}

/** The gap with its unit, or with the year and month in front of a masked day: as good as the gap alone. */
function widened(gap: MarkedPlaceholder, { text }: MarkedDocument): Span {
  const after = text.slice(gap.end, gap.end + 12);
  const before = text.slice(Math.max(0, gap.start - 12), gap.start);
  const dated = gap.kind === 'date' || gap.kind === 'year';
  const unit = dated ? DATE_UNIT.exec(after) : UNITS_FOLLOW.has(gap.kind) ? UNIT.exec(after) : null;
  const head = dated ? /(?:\d{4}年)?(?:\d{1,2}月)?$/u.exec(before) : null;
  return { start: gap.start - (head?.[0].length ?? 0), end: gap.end + (unit?.[0].length ?? 0) };
}

const UNITS_FOLLOW = new Set(['number', 'entity', 'person']);
const DATE_UNIT = /^(?:[年月日号时点分]|年度)/u;
const UNIT =
  /^[余多来]?[万亿千百]?(?:元|人次|人|个|名|项|次|%|％|户|件|家|亩|公里|平方米|吨|处|场|期|台|辆|份|条|起|批|天|年|月|日|小时|所|省|市|县|区|镇|乡|村|街道|社区|局|公司|部门|同志|同学|先生|女士)/u;

/** The bare masks inside a half-masked word. */
function partsOf(gap: MarkedPlaceholder, text: string): readonly Span[] {
  if (gap.kind === 'instruction') return [];
  const inner = text.slice(gap.start, gap.end);
  return [...inner.matchAll(/[XxＸ×○〇_＿?？*＊#●▲■□◆△…]+(?:[.．,，][XxＸ×○]+)*|[ \u3000]{2,}/gu)]
    .filter(match => match[0] !== inner)
    .map(match => ({ start: gap.start + match.index, end: gap.start + match.index + match[0].length }));
}
