import type { Block, Draft, Report, Section } from '#core';
import { foldVariants, sliceSpan } from '#core';
import { titleOf } from '../reports.ts';
import { lastBefore, reportOf } from './locate.ts';
import type { Snippet } from './snippet.ts';

/**
 * The place where a standard paragraph would go: from `start` to `end` of a line, which the paragraph replaces. What is
 * asked of the report is looked up when it is asked for, since most places are ruled out by their own line.
 */
export class Site {
  readonly draft: Draft;
  readonly line: number;
  /** Columns in the line. */
  readonly start: number;
  readonly end: number;
  readonly block: Block;
  #report: Report | undefined;
  #title: string | undefined;

  constructor(draft: Draft, line: number, start: number, end: number) {
    this.draft = draft;
    this.line = line;
    this.start = start;
    this.end = end;
    this.block = draft.blocks.at(line) ?? { kind: 'blank', text: '' };
  }

  /** Nothing but the indent stands before. */
  get opensLine(): boolean {
    return this.block.kind === 'blank' || this.start <= this.block.content.start;
  }

  /** Nothing stands behind. */
  get closesLine(): boolean {
    return this.block.kind === 'blank' || this.end >= this.block.content.end;
  }

  get opensSentence(): boolean {
    return (
      this.opensLine || /[。！？；：…!?;:][”’」』）)]?[ \u3000]?$/u.test(this.block.text.slice(Math.max(0, this.start - 4), this.start))
    );
  }

  /** The place begins a heading, right behind its number: `二、‸`. */
  get opensHeading(): boolean {
    const { block } = this;
    if (!this.endsHeading || block.kind !== 'numbered') return false;
    return this.start - block.mark.span.end < 4 && block.text.slice(block.mark.span.end, this.start).trim() === '';
  }

  /** The place ends a heading that stands alone on its line: `二、当前‸`. */
  get endsHeading(): boolean {
    const { block } = this;
    return (
      block.kind === 'numbered' &&
      block.runIn === undefined &&
      this.closesLine &&
      this.start >= block.mark.span.end &&
      block.title.end >= block.content.end
    );
  }

  get report(): Report {
    this.#report ??= reportOf(this.draft, this.line);
    return this.#report;
  }

  /** The report's title in simplified script; where none is recognized, a first line that could be one. */
  get title(): string {
    this.#title ??= foldVariants(this.#findTitle());
    return this.#title;
  }

  /** No heading stands above in the report. */
  get isBeforeHeadings(): boolean {
    const first = this.report.sections[0];
    return first === undefined || first.heading >= this.line;
  }

  /** Above stands nothing but a title of the report, or nothing at all. */
  get opensReport(): boolean {
    return this.#textAbove(1).length === 0 || this.followsTitle;
  }

  /** Above stands the report's title and nothing else. */
  get followsTitle(): boolean {
    const above = this.#textAbove(2);
    return above.length === 1 && couldBeTitle(above[0]);
  }

  /** The line above opens a section and nothing has been said in it yet. */
  get followsHeading(): boolean {
    for (let i = this.line - 1; i >= Math.max(0, this.line - nearby); i--) {
      const block = this.draft.blocks.at(i);
      if (block === undefined || block.kind === 'blank') continue;
      const role = this.draft.role(i);
      return role === 'heading' || role === 'topic';
    }
    return false;
  }

  /** Nothing but blank lines follows in the file, and a blank line or nothing stands above. */
  get opensAnotherReport(): boolean {
    if (this.draft.blocks.at(this.line - 1)?.kind !== 'blank' && this.line > 0) return false;
    for (const block of this.draft.blocks.slice(this.line + 1, this.line + 1 + reach)) if (block.kind !== 'blank') return false;
    return this.line + 1 + reach >= this.draft.blocks.length;
  }

  /** What follows in the report is at most what stands below a text: attachments, signature, date, copies. */
  get endsText(): boolean {
    const { end } = this.report.blocks;
    let count = 0;
    for (const block of this.draft.blocks.slice(this.line + 1, Math.min(end, this.line + 1 + reach))) {
      if (block.kind === 'blank') continue;
      if (sliceSpan(block.text, block.content).startsWith('附件')) return true;
      if (block.kind === 'numbered' || block.content.end - block.content.start > longestTail || ++count > tailLines) return false;
    }
    return this.line + 1 + reach >= end;
  }

  /** The headings that the place stands under, the nearest first. */
  get headings(): readonly string[] {
    const found: string[] = [];
    let sections: readonly Section[] = this.report.sections;
    for (let i = lastBefore(sections, each => each.heading, this.line); i >= 0 && found.length < 6;) {
      const section = sections[i];
      const block = section === undefined ? undefined : this.draft.blocks.at(section.heading);
      if (section === undefined || block === undefined || block.kind === 'blank') break;
      found.unshift(sliceSpan(block.text, block.kind === 'numbered' ? block.title : block.content));
      sections = section.children;
      i = lastBefore(sections, each => each.heading, this.line);
    }
    return found;
  }

  /** The indent of this line. */
  get ownIndent(): string {
    return indentOf(this.block);
  }

  /** The indent of the nearest line of a kind, above before below; of any paragraph where there is none of the kind. */
  indentOf(kind: 'heading' | 'text'): string {
    const { blocks } = this.draft;
    const above = Array.from(blocks.slice(Math.max(0, this.line - nearby), this.line)).toReversed();
    const near = [...above, ...blocks.slice(this.line + 1, this.line + nearby)].filter(isParagraph);
    const alike = near.find(block => (block.kind === 'numbered' && block.runIn === undefined) === (kind === 'heading')) ?? near[0];
    return alike === undefined ? '' : indentOf(alike);
  }

  get lineBreak(): string {
    for (const line of [this.line, this.line - 1]) {
      const found = /\r\n|\r|\n/u.exec(this.draft.blocks.at(line)?.text.slice(-2) ?? '');
      if (found !== null) return found[0];
    }
    return '\n';
  }

  /** Whether the opening paragraphs of the report hold a text. */
  opensWith(text: string): boolean {
    const { first, end } = this.report.blocks;
    for (const block of this.draft.blocks.slice(first, Math.min(end, first + nearby))) if (block.text.includes(text)) return true;
    return false;
  }

  #findTitle(): string {
    const { title, blocks } = this.report;
    if (title !== undefined && (this.line < title.first || this.line >= title.end)) return titleOf(this.draft, this.report);
    const first = this.#textAbove(1, blocks.first)[0];
    return couldBeTitle(first) ? contentOf(first) : '';
  }

  /** Up to `limit` lines of text above the place in its report, front matter left out, from the top. */
  #textAbove(limit: number, from = this.report.blocks.first): Block[] {
    const first = Math.max(from, this.draft.frontMatter?.end ?? 0);
    const found: Block[] = [];
    for (const block of this.draft.blocks.slice(first, Math.min(this.line, first + reach))) {
      if (block.kind !== 'blank') found.push(block);
      if (found.length === limit) break;
    }
    return found;
  }
}

/** Whether a standard paragraph makes sense at a place. */
export function fits(snippet: Snippet, site: Site): boolean {
  if (snippet.where !== 'anywhere' && snippet.where !== 'sentence-start' && !(site.opensLine && site.closesLine)) return false;
  if (snippet.where === 'sentence-start' && !site.opensSentence) return false;
  return fitsReport(snippet, site) && fitsGenre(snippet, site);
}

function fitsReport({ where, without }: Snippet, site: Site): boolean {
  if (without !== undefined && site.opensWith(without)) return false;
  switch (where) {
    case 'anywhere':
    case 'sentence-start':
    case 'line-start':
      return true;
    case 'below-title':
      return site.isBeforeHeadings;
    case 'last-paragraph':
      return site.endsText;
    case 'empty-document':
      return site.opensReport || site.opensAnotherReport;
  }
}

function fitsGenre({ genres, except }: Snippet, site: Site): boolean {
  if (genres.length === 0 && except.length === 0) return true;
  const { title } = site;
  return (genres.length === 0 || genres.some(word => isOfGenre(title, word))) && !except.some(word => title.includes(word));
}

/** 函 is a word of a title only at its end; 总结 is anywhere. */
function isOfGenre(title: string, word: string): boolean {
  return word.length > 1 ? title.includes(word) : title.replace(/[（(][^（）()]{0,20}[）)]$/u, '').endsWith(word);
}

function couldBeTitle(block: Block | undefined): boolean {
  if (block === undefined || block.kind !== 'text') return false;
  const text = contentOf(block);
  return text.length <= 60 && !/[。；：！？]$/u.test(text);
}

function contentOf(block: Block | undefined): string {
  return block === undefined || block.kind === 'blank' ? '' : sliceSpan(block.text, block.content);
}

function isParagraph(block: Block): boolean {
  return (
    block.kind === 'numbered' ||
    (block.kind === 'text' &&
      (block.content.end - block.content.start >= 30 ||
        /[。；]$/u.test(block.text.slice(Math.max(0, block.content.end - 1), block.content.end))))
  );
}

function indentOf(block: Block): string {
  return /^[ \t\u3000\u00a0]{0,16}/u.exec(block.text)?.[0] ?? '';
}

/** Blank lines and tails are short; what is longer is looked through no further. */
const reach = 200;
const nearby = 20;
const longestTail = 40;
const tailLines = 12;
