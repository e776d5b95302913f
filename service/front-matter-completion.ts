import type { Draft } from '#core';
import { foldVariants } from '#core';
import type { DocumentFormat, Element, FixedValue } from '#official';
import { elements, standardDate } from '#official';
import { CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import type { CompletionOptions } from './completion.ts';
import { rangeInLine } from './convert.ts';
import { describeElement, markup } from './front-matter-description.ts';
import { expandBody, expandHead, headTemplates } from './front-matter-heads.ts';
import type { NamePlace, Opening, ValuePlace } from './front-matter-place.ts';
import { headPlace } from './front-matter-place.ts';
import type { Expansion } from './snippets/expand.ts';

/**
 * What may be written at an offset of the head: names not given yet in the order of the standard, values that are fixed, today's date,
 * and on the line that opens a head whole heads. Undefined outside of a head.
 */
export function completeFrontMatter(draft: Draft, offset: number, options: CompletionOptions = {}): CompletionList | undefined {
  const place = headPlace(draft, offset);
  if (place === undefined) return undefined;
  switch (place.kind) {
    case 'opening':
      return { isIncomplete: false, items: wholeHeads(draft, place, options) };
    case 'name': {
      const items = names(place, options);
      return items.length === 0 && !place.isSure ? undefined : { isIncomplete: true, items };
    }
    case 'value':
      return { isIncomplete: false, items: values(place, offset - draft.start(place.line), options) };
  }
}

function wholeHeads(draft: Draft, { line, span }: Opening, options: CompletionOptions): CompletionItem[] {
  const lineBreak = /\r\n|\r|\n/u.exec(draft.blocks.at(0)?.text ?? '')?.[0] ?? '\n';
  return headTemplates.map((template, index) => ({
    label: template.name,
    labelDetails: { description: template.description },
    kind: CompletionItemKind.Snippet,
    filterText: '---',
    sortText: orderOf(0, index),
    ...taking(line, span.start, span.end, expandHead(template, lineBreak, options.today), options),
  }));
}

function names(place: NamePlace, options: CompletionOptions): CompletionItem[] {
  const { line, span, text, given, format } = place;
  return elements.flatMap((element, index) => {
    const match = given.has(element.id) ? undefined : matchName(element, text);
    if (match === undefined) return [];
    const isPlaced = format === undefined || element.places[format] !== undefined;
    const taken = place.hasColon ? plain(match.name) : lineOf(element, match.name, format, options);
    return [
      {
        label: element.name,
        labelDetails: { description: isPlaced ? element.source : '这种格式不印' },
        kind: CompletionItemKind.Property,
        documentation: markup(describeElement(element, format), options.markdown !== false),
        filterText: match.filter,
        sortText: orderOf((isPlaced ? 0 : 4) + match.rank, index),
        ...taking(line, span.start, span.end, taken, options),
      },
    ];
  });
}

function values({ line, element, span, text, gap, format }: ValuePlace, column: number, options: CompletionOptions): CompletionItem[] {
  const offers = offersFor(element, format, options.today);
  const typed = text.slice(0, Math.max(0, column - span.start));
  // Behind a whole value another one is wanted.
  const isWhole = offers.some(offer => offer.text === typed);
  const begun = offers.filter(offer => !isWhole && wordsOf(offer).some(word => word.startsWith(typed.toLowerCase())));
  // The range may open with a colon that is to be replaced.
  const colon = gap.text === ': ' ? '：' : '';
  return (begun.length > 0 ? begun : offers).map((offer, index) => ({
    label: offer.text,
    labelDetails: { description: offer.explanation },
    kind: CompletionItemKind.Value,
    filterText: colon + filterFor(wordsOf(offer), typed),
    sortText: orderOf(0, index),
    ...taking(line, gap.start, span.end, plain(gap.text + offer.text), options),
  }));
}

function wordsOf({ text, pinyin }: FixedValue): readonly string[] {
  return [text, ...sounds(pinyin)];
}

function offersFor(element: Element, format: DocumentFormat | undefined, today: string | undefined): readonly FixedValue[] {
  if (element.values.length > 0 || today === undefined) return element.values;
  if (element.id === 'issue-date' || element.id === 'print-date')
    return [{ text: standardDate(today), pinyin: 'jin tian', explanation: '今天' }];
  if (element.id !== 'document-number') return [];
  const text = expandBody('', numberFor(format).body, [], '\n', today).plain;
  return [{ text, pinyin: '', explanation: '' }];
}

/** The line of an element: its name, and what can be known of its value. */
function lineOf(element: Element, name: string, format: DocumentFormat | undefined, { today }: CompletionOptions): Expansion {
  if (element.id === 'document-number') {
    const number = numberFor(format);
    return expandBody('', `${name === element.name ? number.name : name}: ${number.body}`, [], '\n', today);
  }
  if (element.values.length > 0) {
    const choices = element.values.map(({ text }) => text);
    return { plain: `${name}: `, snippet: `${name}: \${1|${choices.join(',')}|}` };
  }
  const isDate = element.id === 'issue-date' || element.id === 'print-date';
  if (!isDate || today === undefined) return plain(`${name}: `);
  return { plain: `${name}: ${standardDate(today)}`, snippet: `${name}: \${1:${standardDate(today)}}` };
}

function numberFor(format: DocumentFormat | undefined): { readonly name: string; readonly body: string } {
  if (format === 'order') return { name: '令号', body: '第${1:X}号' };
  if (format === 'bulletin' || format === 'minutes') return { name: '期号', body: '第${1:X}期' };
  return { name: '发文字号', body: '${1:机关代字}〔$CURRENT_YEAR〕${2:X}号' };
}

interface NameMatch {
  /** The name that the writer began with. */
  readonly name: string;
  /** Begins with what is typed, so no editor filters the item away. */
  readonly filter: string;
  /** The better the smaller. */
  readonly rank: 0 | 1;
}

/** By a name, its middle, pinyin in full or initials. */
function matchName({ name, aliases, pinyin }: Element, written: string): NameMatch | undefined {
  const typed = foldVariants(written).toLowerCase();
  const spoken = pinyin.flatMap(sounds);
  if (typed === '') return { name, filter: [name, ...aliases, ...spoken].join(' '), rank: 0 };
  const called = [name, ...aliases].find(each => each.startsWith(typed));
  if (called !== undefined) return { name: called, filter: written + called.slice(typed.length), rank: 0 };
  if (spoken.some(each => each.startsWith(typed.replace(/['\s]/gu, ''))))
    return { name, filter: filterFor([...spoken, name], written), rank: 0 };
  const isInside = typed.length > 1 && /\p{Script=Han}/u.test(typed) && [name, ...aliases].some(each => each.includes(typed));
  return isInside ? { name, filter: written, rank: 1 } : undefined;
}

/** 签发人 as qianfaren and qfr. */
function sounds(pinyin: string): readonly string[] {
  const syllables = pinyin.split(' ').filter(syllable => syllable !== '');
  return [syllables.map(syllable => syllable.charAt(0)).join(''), syllables.join('')];
}

/** All words that further typing may go on to, the first that goes on from what is typed at the front. */
function filterFor(words: readonly string[], typed: string): string {
  const lower = typed.toLowerCase();
  const first = words.filter(word => word.startsWith(lower));
  return typed + [...first, ...words].join(' ').slice(typed.length);
}

function plain(text: string): Expansion {
  return { plain: text, snippet: text };
}

function taking(
  line: number,
  start: number,
  end: number,
  { plain: text, snippet }: Expansion,
  { snippetSupport }: CompletionOptions,
): Pick<CompletionItem, 'insertTextFormat' | 'insertTextMode' | 'textEdit'> {
  const asSnippet = snippetSupport !== false && snippet !== text;
  return {
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeInLine(line, { start, end }), newText: asSnippet ? snippet : text },
  };
}

function orderOf(rank: number, index: number): string {
  return `${rank}${String(index).padStart(3, '0')}`;
}
