import { gbt9704 } from '#official';
import type { Group, OfficialDocument, Paragraph, Role } from '#official';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layoutDocument, layoutIncremental, sourceOf } from './index.ts';
import { NO_LINE_START } from './metrics.ts';
import type { Page } from './page.ts';

/** Each line of `text` as a paragraph: `title>…` names its role, `heading1>…` its depth too, nothing means body. */
function documentOf(text: string): OfficialDocument {
  const closing: Group = { kind: 'closing', format: 'plain', seal: 'none' };
  const paragraphs = text.split('\n').map((line, block): Paragraph => {
    const [, role = 'body', depth = '0'] = /^([a-z-]+)(\d?)>/u.exec(line) ?? [];
    const content = line.slice(line.indexOf('>') + 1);
    const named = role as Role;
    const runs = content === '' ? [] : [{ text: content, heading: named === 'heading', block, offset: 0, placeholders: [] }];
    const group = named === 'signature' || named === 'issue-date' ? closing : undefined;
    return { role: runs.length === 0 ? 'blank' : named, depth: Number(depth), runs, pageBreakBefore: content.startsWith('▼'), group };
  });
  return { title: '', paragraphs };
}

function textOf(pages: readonly Page[]): string {
  return pages.flatMap(page => page.lines.flatMap(line => line.pieces.map(piece => piece.text))).join('');
}

function linesOf(text: string): readonly string[] {
  return layoutDocument(documentOf(text), gbt9704).flatMap(page => page.lines.map(line => line.pieces.map(piece => piece.text).join('')));
}

/** The lines into which a text falls, marked by ｜. */
function check(marked: string): void {
  const text = marked.replaceAll('｜', '');
  expect(linesOf(text).join('｜')).toBe(marked);
}

const han = (count: number): string => '国'.repeat(count);

describe('letters and digits', () => {
  const widthsOf = (text: string): readonly number[] =>
    layoutDocument(documentOf(text), gbt9704).flatMap(page => page.lines.map(({ width }) => width));

  // 22 pt; a digit of the Chinese face is half as wide as a character.
  test('of the title are as wide as those of its Chinese face', () => expect(widthsOf('title>2031年')).toEqual([3 * 440]));
  test('of the first level are as wide as those of 黑体', () => expect(widthsOf('heading1>一、12')).toEqual([2 * 315 + 2 * 155]));
  // Times New Roman: 1024 of 2048 for a digit, 1479 for A.
  test('of other text are those of Times New Roman', () => {
    expect(widthsOf('body>12')).toEqual([2 * 155]);
    expect(widthsOf('body>A')).toEqual([(1479 * 320) / 2048 - 5]);
    expect(widthsOf('heading1>A')).toEqual([155]);
  });
});

describe('the grid of GB/T 9704', () => {
  test('616 characters without indent fill one page, the 617th opens the next', () => {
    const pagesOf = (count: number): readonly number[] =>
      layoutDocument(documentOf(`addressee>${han(count)}`), gbt9704).map(page => page.lines.length);
    expect(pagesOf(616)).toEqual([22]);
    expect(pagesOf(617)).toEqual([22, 1]);
  });

  test('an indented first line holds 26 characters, the others 28', () => check(`${han(26)}｜${han(28)}｜${han(3)}`));

  test('lines stand 28.95 points apart and full ones are stretched to the edge', () => {
    const [page] = layoutDocument(documentOf(han(30)), gbt9704);
    expect(page?.lines.map(({ top, left, width, stretchTo }) => ({ top, left, width, stretchTo }))).toEqual([
      { top: 0, left: 640, width: 26 * 315, stretchTo: 8845 - 640 },
      { top: 579, left: 0, width: 4 * 315, stretchTo: undefined },
    ]);
  });

  test('an empty document is one empty page', () => {
    expect(layoutDocument({ title: '', paragraphs: [] }, gbt9704)).toEqual([
      { number: 1, firstParagraph: 0, firstLine: 0, firstBlock: 0, lines: [], rules: [], numbered: true, forced: false },
    ]);
  });
});

describe('where lines end', () => {
  test('a comma that no longer fits takes its character along', () => check(`${han(25)}｜国，${han(26)}｜${han(2)}`));
  test('a closing quotation mark and bracket stay with what they close', () => check(`${han(24)}｜国）”${han(25)}｜国`));
  test('an opening bracket moves to the line of its first word', () => check(`${han(25)}｜（${han(27)}｜国`));
  test('a number stays whole', () => check(`${han(25)}｜2024${han(26)}｜国`));
  test('a year may part from 年', () => check(`${han(24)}2024｜年${han(27)}｜国`));
  test('a range of years stays whole', () => check(`${han(22)}｜2019-2021${han(23)}｜国`));
  test('half-width letters let a line hold more characters', () => check(`${han(20)}ABCDEFGH｜${han(28)}｜国`));
  test('quotation marks and dashes are as wide as Han characters', () => check(`“${han(24)}”｜国—${han(24)}……｜国`));
  test('a word longer than a line fills it', () => check(`国｜${'m'.repeat(36)}｜${'m'.repeat(4)}`));
  test('spaces at the end of a line hang', () => check(`${han(26)}  ｜${han(2)}`));
  test('an emoji is never cut', () => {
    for (const line of linesOf('👨‍👩‍👧'.repeat(100))) expect(line.isWellFormed()).toBe(true);
  });
});

describe('where pages end', () => {
  const pages = (text: string): readonly (readonly number[])[] =>
    layoutDocument(documentOf(text), gbt9704).map(page => [page.firstParagraph, page.lines.length]);
  const body = (count: number): string => Array.from({ length: count }, () => '正文。').join('\n');

  test('a heading goes with the text below it', () => {
    expect(pages(`${body(21)}\nheading1>一、工作\n${body(1)}`)).toEqual([
      [0, 21],
      [21, 2],
    ]);
  });
  test('two headings in a row go together', () => {
    expect(pages(`${body(20)}\nheading1>一、工作\nheading2>（一）学习\n${body(1)}`)).toEqual([
      [0, 20],
      [20, 3],
    ]);
  });
  test('a heading at the very end of the text stays', () => {
    expect(pages(`${body(21)}\nheading1>一、工作`)).toEqual([[0, 22]]);
  });
  test('a signature stands with its date and two lines of text (7.3.5.5)', () => {
    expect(pages(`${body(21)}\nsignature>某某局\nissue-date>2024年7月9日`)).toEqual([
      [0, 19],
      [19, 4],
    ]);
  });
  test('the last paragraph goes to the page of the signature as a whole, as Word keeps it', () => {
    expect(pages(`${body(18)}\n${han(26 + 28 + 1)}\nsignature>某某局\nissue-date>2024年7月9日`)).toEqual([
      [0, 18],
      [18, 5],
    ]);
  });
  test('a paragraph may ask for a new page', () => {
    expect(pages(`${body(2)}\n▼新篇`)).toEqual([
      [0, 2],
      [2, 1],
    ]);
  });
  test('headings without end fill pages, and the last ones that fit a page stay together', () => {
    expect(pages(Array.from({ length: 50 }, () => 'heading1>一、工作').join('\n')).map(([, count]) => count)).toEqual([22, 6, 22]);
  });
});

describe('signature and date without a seal', () => {
  const lefts = (text: string): readonly (number | undefined)[] =>
    layoutDocument(documentOf(text), gbt9704).flatMap(page => page.lines.map(line => line.left));
  test('the date opens two characters to the right of the name', () => {
    const [name = 0, date = 0] = lefts('signature>某某市人民政府办公厅\nissue-date>2024年7月9日');
    expect(date - name).toBe(640);
    expect(name).toBe(8845 - 640 - 10 * 315);
  });
  test('a date longer than the name stands two characters from the edge', () => {
    const [name = 0, date = 0] = lefts('signature>某某局\nissue-date>二〇二四年七月九日');
    expect(date).toBe(8845 - 640 - 9 * 315);
    expect(date - name).toBe(640);
  });
});

test('附件：, number and name of a note stand each at its place, the name turns over under itself (7.3.4)', () => {
  const [page] = layoutDocument(documentOf(`attachment-note>附件：1.${han(30)}\nattachment-note>2.${han(30)}`), gbt9704);
  const places = page?.lines.map(({ left, pieces }) => [left, pieces[0]?.text.slice(0, 3)]);
  const number = 640 + 3 * 320;
  const name = number + 320;
  expect(places).toEqual([
    [640, '附件：'],
    [number, '1.'],
    [name, '国国国'],
    [name, '国国国'],
    [number, '2.'],
    [name, '国国国'],
    [name, '国国国'],
  ]);
});

describe('laws', () => {
  const alphabet = [...'国工作的，。、；：“”‘’（）《》…—a1 Z.%,\u3000\t\0👍é\u0301\ud800'];
  const line = fc.oneof(
    fc.array(fc.constantFrom(...alphabet), { maxLength: 90 }).map(chars => chars.join('')),
    fc.constantFrom(
      'heading1>一、工作',
      'heading2>（一）学习',
      'title>关于某项工作的报告',
      '',
      han(200),
      'signature>某某局',
      'issue-date>2024年7月9日',
      '▼页',
    ),
  );
  const lines = fc.array(line, { maxLength: 60 });

  test('every character stands on the pages once and in order', () => {
    fc.assert(
      fc.property(lines, texts => {
        const document = documentOf(texts.join('\n'));
        const pages = layoutDocument(document, gbt9704);
        expect(textOf(pages)).toBe(document.paragraphs.flatMap(paragraph => paragraph.runs.map(run => run.text)).join(''));
        expect(pages.map(page => page.number)).toEqual(pages.map((_, i) => i + 1));
      }),
    );
  });

  test('no line opens with a closing mark, and none is wider than the type area', () => {
    fc.assert(
      fc.property(lines, texts => {
        for (const page of layoutDocument(documentOf(texts.join('\n')), gbt9704)) {
          expect(page.lines.length).toBeLessThanOrEqual(22);
          for (const { lineOfParagraph, pieces, left, width, stretchTo } of page.lines) {
            const text = pieces.map(piece => piece.text).join('');
            // A line of nothing but marks, or one that begins in the middle of a word longer than a line, cannot do better.
            if (lineOfParagraph > 0 && /[国工作的]/u.test(text))
              expect(NO_LINE_START.includes(text.charAt(0)) && !/^[^国工作的 \u3000\t]{20}/u.test(text)).toBe(false);
            if (stretchTo === undefined) expect(left + width).toBeLessThanOrEqual(8845 + 0.2);
          }
        }
      }),
    );
  });

  test('laying out an edit equals laying out the edited document', () => {
    fc.assert(
      fc.property(lines, fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.array(line, { maxLength: 3 })), { maxLength: 6 }), (texts, edits) => {
        let current = texts;
        let layout = layoutIncremental(undefined, documentOf(current.join('\n')), gbt9704);
        for (const [at, count, inserted] of edits) {
          current = current.toSpliced(at % (current.length + 1), count, ...inserted);
          const document = documentOf(current.join('\n'));
          layout = layoutIncremental(layout, document, gbt9704);
          expect(layout.pages).toEqual(layoutDocument(document, gbt9704));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('after an edit', () => {
  const texts = Array.from({ length: 200 }, (_, i) => `第${i}段，${han(70)}`);
  const edited = (change: (lines: readonly string[]) => readonly string[]): readonly [readonly Page[], readonly Page[]] => {
    const before = layoutIncremental(undefined, documentOf(texts.join('\n')), gbt9704);
    const after = layoutIncremental(before, documentOf(change(texts).join('\n')), gbt9704);
    expect(after.pages).toEqual(layoutDocument(after.document, gbt9704));
    return [before.pages, after.pages];
  };

  test('pages that it does not reach stay the same objects', () => {
    const [before, after] = edited(lines => lines.with(100, '第100段，改了一个字国'.padEnd(75, '国')));
    expect(before.map((page, i) => page === after[i]).filter(same => !same)).toHaveLength(1);
  });

  test('pages keep their lines when an empty line of source moves their place in the draft', () => {
    const before = documentOf(texts.join('\n'));
    const shifted = {
      ...before,
      paragraphs: before.paragraphs.map((paragraph, i) =>
        i < 100 ? paragraph : { ...paragraph, runs: paragraph.runs.map(run => ({ ...run, block: run.block + 1 })) },
      ),
    };
    const first = layoutIncremental(undefined, before, gbt9704);
    const second = layoutIncremental(first, shifted, gbt9704);
    const kept = second.pages.filter((page, i) => page.lines === first.pages[i]?.lines);
    expect(kept.length).toBeGreaterThanOrEqual(first.pages.length - 2);
    const last = second.pages.at(-1);
    const piece = last?.lines.at(-1)?.pieces[0];
    expect(last !== undefined && piece !== undefined && sourceOf(last, piece).block).toBe(200);
  });
});

test('a line of a million characters is laid out quickly', () => {
  const started = performance.now();
  const pages = layoutDocument(documentOf('a国'.repeat(250_000) + 'm'.repeat(500_000)), gbt9704);
  expect(textOf(pages)).toHaveLength(1_000_000);
  expect(performance.now() - started).toBeLessThan(2000);
});
