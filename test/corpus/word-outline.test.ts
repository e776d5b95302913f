import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Draft, parseDraft, type Section } from '#core';
import { exportDocument } from '#export';
import { composeDocument, gbt9704, typedElements } from '#official';
import { expect, test } from 'vitest';
import type { XmlNode } from '../support/docx.ts';
import { elementsNamed, readDocx, textOf } from '../support/docx.ts';

// Word's navigation pane and the outline of the editor, for headings on lines of their own; run-in headings are text in Word
// (docs/decisions/0010-places-of-an-official-document.md).

const FOLDERS = [join(import.meta.dirname, '../pages/samples'), join(import.meta.dirname, '../../../shared/corpus/seeds')];
const FILES = FOLDERS.filter(existsSync).flatMap(folder =>
  readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .map(name => [name, join(folder, name)] as const),
);

test.each(FILES)('%s: the navigation pane lists the headings of the outline, and no sentence', async (_name, path) => {
  const draft = parseDraft(readFileSync(path, 'utf8'));
  const entries = entriesOf(await exportDocument(composeDocument(draft), 'docx', gbt9704));
  expect(entries.filter(({ text }) => /[。；;！？]$/u.test(text))).toEqual([]);
  const headings = entries.filter(({ style }) => style.startsWith('Heading')).map(({ text }) => bare(text));
  expect(headings).toEqual(ownLineHeadings(draft).map(bare));
  const titles = entries.filter(({ style }) => style === 'Title');
  if (titles.length > 0) expect(titles.every(({ level }) => level === 0)).toBe(true);
});

interface Entry {
  readonly text: string;
  readonly style: string;
  readonly level: number;
}

/** Paragraphs with an outline level, of their own or of their style. */
function entriesOf(bytes: Uint8Array): readonly Entry[] {
  const parts = readDocx(bytes);
  const levels = new Map(
    nodes(parts.get('word/styles.xml'), 'w:style').flatMap(style => {
      const level = valueOf(style, 'w:outlineLvl');
      return level === undefined ? [] : [[style.attributes['w:styleId'] ?? '', Number(level)] as const];
    }),
  );
  return nodes(parts.get('word/document.xml'), 'w:p').flatMap(paragraph => {
    const style = valueOf(paragraph, 'w:pStyle') ?? '';
    const own = valueOf(paragraph, 'w:outlineLvl');
    const level = own === undefined ? levels.get(style) : Number(own);
    return level === undefined ? [] : [{ text: textOf(paragraph), style, level }];
  });
}

function nodes(part: XmlNode | undefined, name: string): readonly XmlNode[] {
  return part === undefined ? [] : elementsNamed(part, name);
}

function valueOf(node: XmlNode, name: string): string | undefined {
  return elementsNamed(node, name)[0]?.attributes['w:val'];
}

/** The headings of the tree that stand alone on their line and do not end like a sentence, in text order. */
function ownLineHeadings(draft: Draft): readonly string[] {
  const found: string[] = [];
  const elements = typedElements(draft);
  const visit = (section: Section): void => {
    const block = draft.blocks.at(section.heading);
    // A provision (第四条 …：) holds items, but is no heading; nor is a line of the 版记 below the last of them.
    const isHeading = draft.role(section.heading) !== 'clause' && !draft.isOmitted(section.heading) && !elements.has(section.heading);
    if (block !== undefined && block.kind !== 'blank' && isHeading) {
      const whole = block.text.slice(block.content.start, block.content.end);
      const isAlone = block.kind === 'text' || block.runIn === undefined;
      if (isAlone && !/[。；;！？]$/u.test(whole)) found.push(whole);
    }
    section.children.forEach(visit);
  };
  for (const report of draft.reports) report.sections.forEach(visit);
  return found;
}

/** Without the signs of Markdown and blanks, which are not printed. */
function bare(text: string): string {
  return text.replaceAll(/[\s#*]/gu, '');
}
