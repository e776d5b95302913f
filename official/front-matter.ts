import type { Block, Draft } from '#core';
import { concernsUs, KEY_LINE } from './front-matter-keys.ts';
import { FrontMatterReader } from './front-matter-reader.ts';
import type { FrontMatter } from './given-elements.ts';
import { isTooDeep } from './too-deep.ts';

/** Reads the front matter of a draft. Whatever stands there, the answer comes quickly and is never an exception. */
export function readFrontMatter(draft: Draft): FrontMatter {
  const range = draft.frontMatter;
  if (range === undefined || range.end - range.first < 3) return NOTHING;
  const start = draft.start(range.first + 1);
  const end = draft.start(range.end - 1);
  if (end - start > LONGEST) return unread(start, end, '文首的公文要素过长，未读取');
  let text = '';
  for (const block of draft.blocks.slice(range.first + 1, range.end - 1)) text += block.text;
  const first = draft.blocks.at(range.first + 1);
  const known = first === undefined ? undefined : remembered.get(first);
  if (known !== undefined && known.start === start && known.text === text) return known.value;
  const value = read(draft, text, start);
  if (first !== undefined) remembered.set(first, { start, text, value });
  return value;
}

function read(draft: Draft, text: string, start: number): FrontMatter {
  const keys = text.split(/\r\n|\r|\n/u).flatMap(line => KEY_LINE.exec(line)?.[2] ?? []);
  if (!concernsUs(keys)) return NOTHING;
  if (isTooDeep(text)) return unread(start, start + text.length, '文首的公文要素嵌套过深，未读取');
  return new FrontMatterReader(text, start, offset => {
    const block = draft.blockAt(offset);
    return { block, offset: offset - draft.start(block) };
  }).read();
}

function unread(start: number, end: number, message: string): FrontMatter {
  return { elements: {}, problems: [{ span: { start, end }, message, severity: 'warning' }] };
}

/** The last answer, by the first line: the front matter seldom changes while the text below it does. */
const remembered = new WeakMap<Block, { readonly start: number; readonly text: string; readonly value: FrontMatter }>();

const NOTHING: FrontMatter = { elements: {}, problems: [] };
/** In UTF-16 units; several times what any office will ever write here. */
const LONGEST = 8_000;
