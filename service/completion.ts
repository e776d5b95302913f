import type { Draft } from '#core';
import { contentLength } from '#core';
import { CompletionItemKind, InsertTextFormat, InsertTextMode } from 'vscode-languageserver-types';
import type { CompletionItem, CompletionList } from 'vscode-languageserver-types';
import { rangeInLine } from './convert.ts';
import { builtInSnippets } from './snippets/builtin.generated.ts';
import type { Expansion } from './snippets/expand.ts';
import { escapeSnippet, expand } from './snippets/expand.ts';
import type { Call, Match } from './snippets/find.ts';
import { findSnippets, readCall } from './snippets/find.ts';
import { nextOrdinalAtLine, nextOrdinal } from './snippets/next-ordinal.ts';
import { fits, Site } from './snippets/site.ts';
import type { Snippet } from './snippets/snippet.ts';
import { suggestions } from './snippets/suggest.ts';

export interface CompletionOptions {
  /** ISO date, for the year in titles and dates; without it $CURRENT_YEAR is left to the editor, which only VS Code knows. */
  readonly today?: string;
  /** False for an editor without tab stops: it gets plain text. */
  readonly snippetSupport?: boolean;
  /** False for an editor that shows plain text only. */
  readonly markdown?: boolean;
  /** The standard paragraphs to choose from, the built-in ones unless told. */
  readonly library?: readonly Snippet[];
}

/**
 * The standard paragraphs that what is typed before `offset` calls for, by initials (`czwt`) or name (存在问题), and that
 * make sense there; on an empty line the likeliest ones. An item replaces the typed part of the run only.
 */
export function complete(draft: Draft, offset: number, options: CompletionOptions = {}): CompletionList {
  const line = draft.blockAt(offset);
  const text = draft.blocks.at(line)?.text ?? '';
  const column = Math.max(0, Math.min(offset - draft.start(line), contentLength(text)));
  const call = isFrontMatter(draft, line) ? undefined : readCall(text.slice(Math.max(0, column - longestCall), column));
  const items = call === undefined ? [] : itemsFor(call, draft, line, column, options);
  // Of what initials find, more letters find a part; but the next Chinese word may be a name by itself.
  return { isIncomplete: call?.kind !== 'pinyin' || items.length === 0, items };
}

function itemsFor(call: Call, draft: Draft, line: number, column: number, options: CompletionOptions): CompletionItem[] {
  const library = options.library ?? builtInSnippets;
  const whole = new Site(draft, line, column - call.run.length, column);
  if (call.kind === 'nothing') {
    if (!whole.opensLine || !whole.closesLine) return [];
    return suggestions(library, whole).map((snippet, index) =>
      itemOf({ snippet, site: whole, typed: '', filter: '', rank: 0, index }, options),
    );
  }
  const surroundings = { opensLine: whole.opensLine, opensSentence: whole.opensSentence || whole.opensHeading };
  const insideWord = call.kind === 'han' && /^\p{Script=Han}/u.test(whole.block.text.slice(column, column + 2));
  const matches = insideWord ? [] : findSnippets(library, call, surroundings);
  const sites = new Map<number, Site>();
  return matches.flatMap((match, index) => {
    const start = column - match.typed.length;
    const site = sites.get(start) ?? new Site(draft, line, start, column);
    sites.set(start, site);
    const { snippet } = match;
    return goesBelow(snippet, site) || fits(snippet, site) ? [itemOf({ ...match, site, index }, options)] : [];
  });
}

interface Offer extends Match {
  readonly site: Site;
  readonly index: number;
}

function itemOf({ snippet, site, typed, filter, rank, index }: Offer, options: CompletionOptions): CompletionItem {
  const { plain, snippet: syntax } = goesBelow(snippet, site)
    ? belowHeading(snippet, site, typed, options)
    : inPlace(snippet, site, options);
  const asSnippet = options.snippetSupport !== false;
  return {
    label: snippet.name,
    labelDetails: { detail: `　${snippet.id}`, description: snippet.description },
    kind: CompletionItemKind.Snippet,
    documentation: plain,
    // Begins with what is typed, so no editor filters the item away.
    ...(filter === '' ? {} : { filterText: filter }),
    sortText: `${rank}${String(index).padStart(3, '0')}`,
    insertTextFormat: asSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    insertTextMode: InsertTextMode.asIs,
    textEdit: { range: rangeInLine(site.line, { start: site.start, end: site.end }), newText: asSnippet ? syntax : plain },
  };
}

/** A paragraph called for by the words of a heading goes below it. */
function goesBelow(snippet: Snippet, site: Site): boolean {
  return snippet.titled && site.endsHeading;
}

function inPlace(snippet: Snippet, site: Site, options: CompletionOptions): Expansion {
  const framework = snippet.where === 'empty-document';
  const bare = site.opensLine && site.ownIndent === '';
  const kind = snippet.continues === undefined || snippet.continues === 'series' ? 'text' : 'heading';
  const usual = bare ? site.indentOf(kind) : site.ownIndent;
  // A framework brings title and addressee, which stand at the margin; its paragraphs are indented on paper.
  const indent = framework ? '' : usual;
  return expand(snippet, {
    indent,
    firstIndent: bare ? indent : '',
    lineBreak: site.lineBreak,
    next: scheme => nextOrdinal(site.draft, site.draft.start(site.line) + site.start, scheme),
    today: options.today,
    omitTitle: framework && site.followsTitle,
  });
}

/** `二、czwt` becomes the heading 二、存在问题 with the paragraph on the line below. */
function belowHeading(snippet: Snippet, site: Site, typed: string, options: CompletionOptions): Expansion {
  const heading = /^[A-Za-z]/u.test(typed) ? snippet.name : typed;
  const { lineBreak } = site;
  const indent = site.ownIndent === '' ? site.indentOf('text') : site.ownIndent;
  const below = expand(snippet, {
    indent,
    firstIndent: indent,
    lineBreak,
    next: scheme => nextOrdinalAtLine(site.draft, site.line + 1, scheme),
    today: options.today,
    omitTitle: false,
  });
  return { plain: heading + lineBreak + below.plain, snippet: escapeSnippet(heading) + lineBreak + below.snippet };
}

/** Looks at the first line before it asks for the tree, which most keystrokes need not build. */
function isFrontMatter(draft: Draft, line: number): boolean {
  if (!/^\uFEFF?---/u.test(draft.blocks.at(0)?.text.slice(0, 8) ?? '')) return false;
  return draft.frontMatter !== undefined && line < draft.frontMatter.end;
}

/** In UTF-16 code units: longer than any name, and what stands before it. */
const longestCall = 64;
