import type { Mark, MarkGroup } from './mark.ts';

// Each reader finds its marks in one line. Lengths are bounded, so that a long line without a closing sign costs no more than once through.

export function* comments(line: string): Iterable<MarkGroup> {
  for (const { index, 0: whole } of line.matchAll(/<!--[^]{0,2000}?-->/gu)) {
    yield { marks: [{ start: index, end: index + whole.length, omitted: 'comment' }] };
  }
}

/** `` `code` ``: the ticks go, and nothing between them is a sign. */
export function* codeSpans(line: string): Iterable<MarkGroup> {
  for (const { index, 0: whole, 1: ticks = '' } of line.matchAll(/(?<!`)(`{1,2})(?!`)([^`]{1,400})\1(?!`)/gu)) {
    const end = index + whole.length;
    yield {
      marks: [
        { start: index, end: index + ticks.length, omitted: 'sign' },
        { start: end - ticks.length, end, omitted: 'sign' },
      ],
      hides: { start: index, end },
    };
  }
}

/**
 * `[text](address)` and `![text](address)`. On paper an address is good for something only where it leads out of the folder: it
 * stands in brackets behind the text then, once in a line, unless it says no more than the text does.
 */
export function* links(line: string): Iterable<MarkGroup> {
  const told = new Set<string>();
  for (const { index, 0: whole, 1: picture = '', 2: text = '', 3: address = '', 4: title = '' } of line.matchAll(LINK)) {
    if (!isAddress(address)) continue;
    const close = index + picture.length + 1 + text.length;
    const end = index + whole.length;
    const opening: Mark = { start: index, end: index + picture.length + 1, omitted: 'sign' };
    if (picture !== '' || text.trim() === '') {
      yield { marks: [opening, { start: close, end, omitted: picture === '' ? 'address' : 'picture' }] };
      continue;
    }
    const printed = /^(?:https?|ftp|mailto):/iu.test(address) && !isSaidBy(text, address) && !told.has(address);
    told.add(address);
    if (!printed) {
      yield { marks: [opening, { start: close, end, omitted: 'address' }] };
      continue;
    }
    const at = line.indexOf(address, close);
    yield {
      marks: [
        opening,
        { start: close, end: close + 1, omitted: 'sign' },
        ...(at > close + 2 ? [{ start: close + 1, end: at - 1, omitted: 'sign' } as const] : []),
        { start: at - 1, end: at + address.length + 1, omitted: 'sign', text: `（${address}）` },
        ...(at + address.length + 1 < end
          ? [{ start: at + address.length + 1, end, omitted: title === '' ? 'sign' : 'address' } as const]
          : []),
      ],
    };
  }
  for (const { index, 0: whole } of line.matchAll(/<(?:https?:\/\/|mailto:)[^\s<>]{1,1000}>/giu)) {
    const end = index + whole.length;
    yield {
      marks: [
        { start: index, end: index + 1, omitted: 'sign' },
        { start: end - 1, end, omitted: 'sign' },
      ],
      hides: { start: index, end },
    };
  }
}

const LINK = /(!?)\[([^[\]]{0,400})\]\(\s{0,8}<?((?:[^\s()<>]|\([^\s()<>]{0,200}\)){1,1500})>?(\s{1,8}"[^"]{0,200}")?\s{0,8}\)/gu;

/** `[承诺内容](详见附件)` is text. */
function isAddress(address: string): boolean {
  return /^(?:[a-z][a-z+.-]*:|www\.|\.{0,2}\/|#)|\.[a-z\d]{2,5}(?:[?#].*)?$/iu.test(address);
}

function isSaidBy(text: string, address: string): boolean {
  const bare = (url: string): string =>
    url
      .trim()
      .replace(/^(?:https?:\/\/|ftp:\/\/|mailto:)/iu, '')
      .replace(/\/$/u, '');
  return bare(text) === bare(address);
}

/** `<br>` leaves a space, other tags of a page leave nothing. */
export function* tags(line: string): Iterable<MarkGroup> {
  for (const { index, 0: whole } of line.matchAll(TAG)) {
    const end = index + whole.length;
    if (!/^<br/iu.test(whole)) yield { marks: [{ start: index, end, omitted: 'sign' }] };
    else
      yield {
        marks: [
          { start: index, end: index + 1, omitted: 'sign', text: ' ' },
          { start: index + 1, end, omitted: 'sign' },
        ],
      };
  }
}

const TAG = /<\/?(?:a|b|br|center|del|div|em|font|i|mark|p|s|small|span|strong|sub|sup|u)(?:\s[^<>]{0,400})?\/?>/giu;

/** `\*`: the sign is meant. */
export function* escapes(line: string): Iterable<MarkGroup> {
  for (const { index } of line.matchAll(/\\[*_`~[\]#|>]/gu)) {
    yield { marks: [{ start: index, end: index + 1, omitted: 'sign' }], hides: { start: index, end: index + 2 } };
  }
}
