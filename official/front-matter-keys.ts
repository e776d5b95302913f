import { foldVariants, isAmbiguousElement } from '#core';
import type { Element } from './elements/element.ts';
import { elementNamed, elementNames, elements } from './elements/elements.ts';

/** A name at the start of a line with its colon of either width; what follows tells the rest. */
export const KEY_LINE = /^(["']?)([^\s:：#"'[\]{}-][^:："'\r\n]{0,39}?)\1[ \t]*([:：])/u;

/** Whether front matter belongs to a program like ours: one of its names is an element, and more than a name that anybody may use. */
export function concernsUs(keys: readonly string[]): boolean {
  const ours = keys.filter(key => elementNamed(key) !== undefined);
  return ours.some(key => !isAmbiguousElement(foldVariants(key.trim()))) || (ours.length > 0 && !isForeign(keys));
}

/** Whether blogs and note tools have a word here: none of our elements has a Latin name. */
export function isForeign(keys: readonly string[]): boolean {
  return keys.some(key => /^[A-Za-z][\w .-]*$/u.test(key.trim()));
}

/** The element that somebody meant who wrote a name that we do not know: 主送单位, 发文号, 成文曰期. */
export function elementMeant(written: string): Element | undefined {
  const name = foldVariants(written).replace(/\s/gu, '');
  const called = elements.find(({ mistaken }) => mistaken.includes(name));
  if (called !== undefined || name.length < 2) return called;
  const names = [...elementNames.keys()].filter(each => each.length > 1);
  const nearest = names.find(each => Math.max(each.length, name.length) > 2 && isOneEditApart(each, name));
  return elementNames.get(nearest ?? '') ?? elementNames.get(longest(names.filter(each => isPartOf(each, name))) ?? '');
}

/** 主送单位 holds 主送, 密级期限 does not hold 密级和保密期限; 会议日期 is somebody else's date. */
function isPartOf(name: string, written: string): boolean {
  return (written.startsWith(name) || written.endsWith(name)) && !isAmbiguousElement(name) && written.length - name.length <= 4;
}

function longest(names: readonly string[]): string | undefined {
  return names.toSorted((a, b) => b.length - a.length)[0];
}

/** One character more, less or other. */
function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}
