import { parseDraft } from '#core';
import { exportDocument } from '#export';
import { layoutDocument } from '#layout';
import { composeDocument, type Element, type ElementName, elements, gbt9704, overriddenValues, readFrontMatter } from '#official';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDocx, textOf } from '../support/docx.ts';

// Whatever stands above the text is on paper, in the preview and in Word alike, or a finding names it.

const TEXT = '今年以来，我局认真落实各项部署，扎实推进重点任务，较好完成了全年目标，各方面工作取得明显成效。';

/** Values that tell each other apart; those of a fixed form have that form. */
const FORMS: { readonly [name in ElementName]?: (n: number) => string } = {
  'copy-number': n => String(100_000 + n),
  secrecy: () => '机密',
  'secrecy-period': n => `${n + 1}年`,
  urgency: () => '特急',
  'document-number': n => `江水发〔2024〕${n + 1}号`,
  'issue-date': n => `2024年7月${n + 1}日`,
  'print-date': n => `2024年8月${n + 1}日`,
  copies: n => `共印${n + 10}份`,
  seal: () => '加盖',
  format: () => '公文',
};
const NAMES = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬'];

function valueOf({ id }: Element, n: number, key: number): string {
  const form = FORMS[id];
  if (form !== undefined) return form(n);
  const name = `${NAMES[key % 9]}${NAMES[Math.floor(key / 9) % 9]}${NAMES[n]}`;
  return id === 'signatory' || id === 'present' || id === 'absent' || id === 'attending' ? name : `${name}市水务局`;
}

const FORMATS = ['公文', '信函', '命令', '纪要', '简报', '普通'];

const frontMatter = fc
  .record({
    format: fc.option(fc.constantFrom(...FORMATS)),
    given: fc.subarray([...elements.keys()]),
    counts: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: elements.length, maxLength: elements.length }),
    seal: fc.option(fc.constantFrom('加盖', '不加盖', '签名章')),
  })
  .map(({ format, given, counts, seal }) => {
    const lines = given.flatMap(key => {
      const element = elements[key];
      if (element === undefined || element.part === 'setting') return [];
      const values = Array.from({ length: element.list ? (counts[key] ?? 1) : 1 }, (_, n) => valueOf(element, n, key));
      return values.length === 1 ? [`${element.name}: ${values[0]}`] : [`${element.name}: [${values.join(', ')}]`];
    });
    const settings = [...(format === null ? [] : [`格式: ${format}`]), ...(seal === null ? [] : [`印章: ${seal}`])];
    return `---\n${[...settings, ...lines].join('\n')}\n---\n`;
  });

test('every value of the front matter is printed, as often in Word as in the preview, or a finding names it', async () => {
  await fc.assert(
    fc.asyncProperty(frontMatter, async head => {
      const draft = parseDraft(`${head}\n${TEXT}\n${TEXT}\n`);
      const document = composeDocument(draft);
      const preview = layoutDocument(document, gbt9704)
        .flatMap(page => page.lines.map(({ pieces }) => pieces.map(({ text }) => text).join('')))
        .join('');
      const parts = readDocx(await exportDocument(document, 'docx', gbt9704));
      const body = parts.get('word/document.xml');
      const word = body === undefined ? '' : textOf(body).replaceAll(/\s/gu, '');
      const { elements: given, problems } = readFrontMatter(draft);
      const findings = [...problems, ...overriddenValues(draft)];
      for (const [name, values] of Object.entries(given)) {
        if (name === 'seal' || elements.find(({ id }) => id === name)?.part === 'setting') continue;
        for (const { text, block, offset } of values) {
          const count = preview.replaceAll(/\s/gu, '').split(text).length - 1;
          expect({ name, text, word: word.split(text).length - 1 }).toEqual({ name, text, word: count });
          const line = draft.start(block);
          const at = line + offset;
          const named = findings.some(({ span }) => span.start >= line - 1 && span.start <= at && span.end <= at + text.length);
          if (count === 0) expect({ name, text, named }).toEqual({ name, text, named: true });
        }
      }
    }),
    { numRuns: 150 },
  );
}, 60_000);
