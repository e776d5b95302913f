import { expect, test } from 'vitest';

import { gbt9704 } from '#official';
import { elementsNamed, officialDocument, readDocx, textOf, type XmlNode } from '#test';

import type { ExportEnvironment } from '../exporter.ts';
import { exporter } from './exporter.ts';

test('a title, an own-line heading, text', () =>
  check(
    `title:某某区应急管理局年度工作总结
     blank:
     heading1:一、主要做法
     body:一年来，安全形势平稳。`,
    `Title: 某某区应急管理局年度工作总结
     Normal:
     Heading1: 一、主要做法
     NormalIndent: 一年来，安全形势平稳。`,
  ));

test('the heading sentence of a run-in heading has a character style, its paragraph is text', () =>
  check(
    `heading2:（一）压实责任。|签订责任书一百份。
     heading3:1.加强巡查。|每周一次。`,
    `NormalIndent: ‹Heading2Char›（一）压实责任。‹›签订责任书一百份。
     NormalIndent: ‹Heading3Char›1.加强巡查。‹›每周一次。`,
  ));

test('headings deeper than nine share the last style', () => check('heading9:①第九层', 'Heading9: ①第九层'));

test('a title longer than one line is broken by meaning', () =>
  check('title:某某市应急管理局关于二〇二四年度安全生产工作情况的报告', 'Title: 某某市应急管理局⏎关于二〇二四年度安全生产工作情况的报告'));

test('a further report begins a new page', () =>
  check(
    `body:正文完。
     title/:另一篇报告`,
    `NormalIndent: 正文完。
     Title ⇥: 另一篇报告`,
  ));

test('placeholders look like the text around them unless the writer wants them marked', () =>
  check('body:投入⟦XX⟧万元，培训⟦××⟧人次。', 'NormalIndent: 投入XX万元，培训××人次。'));

test('placeholders on a yellow ground, also in a title and in a heading', () =>
  check(
    `title:⟦XX⟧县工作总结
     heading2:（一）走访⟦X⟧户。|慰问⟦X⟧人。`,
    `Title: ⟦XX⟧县工作总结
     NormalIndent: ‹Heading2Char›（一）走访⟦X⟧户。‹›慰问⟦X⟧人。`,
    { highlightPlaceholders: true },
  ));

test('the date opens two characters to the right of the name (GB/T 9704 7.3.5.2)', () =>
  check(
    `signature:某某区应急管理局办公室
     issue-date:二〇二四年一月`,
    `Signature ←4740: 某某区应急管理局办公室
     Date ←5380: 二〇二四年一月`,
  ));

test('attachments turn over under the name (GB/T 9704 7.3.4)', () =>
  check('attachment-note:附件：1. 某某区应急预案', 'AttachmentNote ←1920 ↰1280: 附件：⇢1.⇢某某区应急预案'));

test('a tab stays a tab', () => check('body:甲\t乙', 'NormalIndent: 甲⇢乙'));

test('characters that XML forbids go, broken ones show, all others stay', () =>
  check(
    'body:<b>&amp;"\'</b>\u0000\u000B\u001F\uD83D。\uFFFF\uDE00😀𠮷﷽\u200B\u2028尾',
    'NormalIndent: <b>&amp;"\'</b> \uFFFD。\uFFFD\uFFFD😀𠮷﷽\u200B 尾',
  ));

test('words in braces are the writer’s own', () =>
  check('body:{default-bullet-numbering-0}{甲}', 'NormalIndent: {default-bullet-numbering-0}{甲}'));

test('nothing gives one empty paragraph', () => check('', 'Normal:'));

async function check(source: string, expected: string, environment: ExportEnvironment = {}): Promise<void> {
  const bytes = await exporter.write(officialDocument(source), gbt9704, environment);
  const body = readDocx(bytes).get('word/document.xml');
  if (body === undefined) throw new Error('no body');
  expect(elementsNamed(body, 'w:p').map(paragraphText)).toEqual(expected.split('\n').map(line => line.trim()));
}

/** `Style ⇥ ←left →right ↰hanging: text`, left and hanging indents in twips, right ones in hundredths of a character, `‹style›` before runs of another style. */
function paragraphText(paragraph: XmlNode): string {
  const style = value(paragraph, 'w:pStyle') ?? 'Normal';
  const indent = elementsNamed(paragraph, 'w:ind')[0]?.attributes ?? {};
  const marks = [
    ...(elementsNamed(paragraph, 'w:pageBreakBefore').length > 0 ? ['⇥'] : []),
    ...['←left', '→rightChars', '↰hanging'].flatMap(mark => {
      const amount = indent[`w:${mark.slice(1)}`];
      return amount === undefined ? [] : [`${mark[0]}${amount}`];
    }),
  ];
  let current: string | undefined;
  const runs = elementsNamed(paragraph, 'w:r').map(run => {
    const runStyle = value(run, 'w:rStyle');
    const change = runStyle === current ? '' : `‹${runStyle ?? ''}›`;
    current = runStyle;
    const text = textOf(run).replaceAll('\n', '⏎').replaceAll('\t', '⇢');
    return change + (elementsNamed(run, 'w:highlight').length > 0 ? `⟦${text}⟧` : text);
  });
  return `${[style, ...marks].join(' ')}: ${runs.join('')}`.trimEnd();
}

function value(node: XmlNode, name: string): string | undefined {
  return elementsNamed(node, name)[0]?.attributes['w:val'];
}
