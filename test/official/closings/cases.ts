import { readFileSync } from 'node:fs';
import { parseDraft } from '#core';
import { typedElements } from '#official';

/** A line of a marked document. */
export interface MarkedLine {
  readonly text: string;
  /** Its elements with their values, in order; undefined for text, headings, tables and what a website left. */
  readonly expected: readonly string[] | undefined;
  /** Title, or element of head or end, or something else. */
  readonly kind: 'element' | 'title' | 'other';
  readonly marks: string;
}

export interface MarkedCase {
  readonly name: string;
  readonly lines: readonly MarkedLine[];
}

/** The marked documents of a file of this folder; its README says how they are written. */
export function readCases(file: string): readonly MarkedCase[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .split(/^%%% /mu)
    .slice(1)
    .map(part => {
      const [name = '', ...lines] = part.split('\n');
      return { name, lines: readLines(lines) };
    });
}

function readLines(source: readonly string[]): readonly MarkedLine[] {
  const lines: { text: string; marks: string; values: [string, string][] }[] = [];
  for (const line of source) {
    const marked = /^@([a-z+-]+) (.*)$/u.exec(line);
    const value = /^= ([a-z-]+)(?: (.*))?$/u.exec(line);
    if (marked !== null) lines.push({ text: marked[2] ?? '', marks: marked[1] ?? '', values: [] });
    else if (value !== null) lines.at(-1)?.values.push([value[1] ?? '', value[2] ?? '']);
    else lines.push({ text: '', marks: '', values: [] });
  }
  return lines.map(markedLine);
}

const TEXT: ReadonlySet<string> = new Set(['', 'body', 'heading', 'table', 'furniture']);

function markedLine({ text, marks, values }: { text: string; marks: string; values: readonly [string, string][] }): MarkedLine {
  if (TEXT.has(marks)) return { text, marks, kind: 'other', expected: undefined };
  if (marks === 'rule') return { text, marks, kind: 'element', expected: [] };
  const given = values.length > 0 ? values : marks.split('+').map((mark): [string, string] => [mark, text.trim()]);
  const expected = given.map(([element, value]) => `${ours(element)} ${value}`.trim());
  return { text, marks, kind: marks === 'title' ? 'title' : 'element', expected };
}

/** 附件说明 is called by its key of the front matter. */
function ours(element: string): string {
  return element === 'attachment-note' ? 'attachment' : element;
}

export interface Score {
  /** Lines of heads and ends that are exactly as marked, and all of them. */
  readonly exact: number;
  readonly elements: number;
  /** Titles that are titles. */
  readonly titles: number;
  readonly allTitles: number;
  /** Other lines that are taken for elements, and all of them. */
  readonly taken: number;
  readonly others: number;
  readonly errors: readonly string[];
}

/** How the elements that are read compare with the marked ones. */
export function score(cases: readonly MarkedCase[]): Score {
  const count = { exact: 0, elements: 0, titles: 0, allTitles: 0, taken: 0, others: 0 };
  const errors: string[] = [];
  for (const { name, lines } of cases) {
    const draft = parseDraft(lines.map(({ text }) => text).join('\n'));
    const read = typedElements(draft);
    for (const [i, line] of lines.entries()) {
      if (line.marks === '') continue;
      const found = read.get(i)?.map(({ element, text }) => `${theirs(element)} ${text}`.trim());
      const same = JSON.stringify(found) === JSON.stringify(line.expected);
      if (line.kind === 'element') {
        count.elements++;
        if (same) count.exact++;
      } else if (line.kind === 'title') {
        count.allTitles++;
        if (found?.every(each => each.startsWith('title ')) ?? isTitle(draft.role(i))) count.titles++;
        else errors.push(`${name}: title: ${line.text} → ${JSON.stringify(found)} (${draft.role(i)})`);
      } else {
        count.others++;
        if (found !== undefined && found.length > 0) count.taken++;
      }
      if (!same && line.kind !== 'title')
        errors.push(
          `${name}: ${line.marks}: ${line.text.trim().slice(0, 50)} → ${JSON.stringify(found)} (${draft.role(i)}) ${line.kind === 'element' ? JSON.stringify(line.expected) : ''}`,
        );
    }
  }
  return { ...count, errors };
}

function isTitle(role: string): boolean {
  return role === 'title' || role === 'title-line';
}

/** 编发单位 of a 简报 is marked as its signature. */
function theirs(element: string): string {
  return element === 'issuer' ? 'signature' : element;
}
