import { parseDraft } from '#core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeDocument, omissionsOf } from '../index.ts';

test('what is left out can be told', () =>
  check(
    `# 总结\n\n全年**成效**明显，详见[网站](https://a.gov.cn)和[附表](b.md)。\n\n![现场](a.png)\n\n---\n\n<!-- 待核 -->\n\n- 完成`,
    'sign #  · sign ** · sign ** · sign [ · sign ] · sign [ · address ](b.md) · sign ![ · picture ](a.png) · rule --- · comment <!-- 待核 --> · sign - ',
  ));

test('a comment may go over several lines', () =>
  check('## 甲\n## 乙\n<!-- 一\n二\n三 -->\n完成任务。', 'sign ##  · sign ##  · comment <!-- 一 · comment 二 · comment 三 -->'));

test('nothing is left out of a plain report', () => check('工作总结\n- 完成5*8小时值守，李**、王**参加。', ''));

/** Kind and text of each omission. */
function check(text: string, expected: string): void {
  const draft = parseDraft(text);
  const told = omissionsOf(draft).map(({ kind, block, start, end }) => `${kind} ${draft.blocks.at(block)?.text.slice(start, end)}`);
  expect(told.join(' · ')).toBe(expected);
}

const FRAGMENTS = '工作 明显成效 李 12 ab ， 。 （ ） 一、 ** * ` [ ] ](https://a.gov.cn/b) ![ ~~ __ _ \\ <br> <b> </b> <!-- --> | ---'
  .split(' ')
  .concat(
    ' ',
    '　',
    '\t',
    '\n',
    '\n',
    '\n\n',
    '1. ',
    '](a.md "题")',
    '# ',
    '## ',
    '- ',
    '- [ ] ',
    '> ',
    '| 甲 | 乙 |\n|---|---|\n',
    '```\n',
  );

/** What may vanish, by kind. */
const MAY_GO = {
  sign: /^(?:[#*_~`[\]\\!<>+-]{1,8}[ \t\u3000]*|<[^<>]+>|(?:> ?)+[#*_~-]{0,8} ?|[#* \t\u3000]+|[ x]\]|\*\* |[ \]x]{1,2}|br ?\/?>|\( *<?)$/iu,
  address: /^(?:\]\(.*\)| ".*"\))$/u,
  picture: /^\]\(.*\)$/u,
  comment: /^/u,
  rule: /^(?:[-*_= \t]+|`{3,}.*|~{3,}.*)$/u,
};

test('nothing but signs vanishes, and what vanishes is told', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...FRAGMENTS), { minLength: 1, maxLength: 40 }), parts => {
      const draft = parseDraft(`# 总结\n\n| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |\n\n${parts.join('')}`);
      const gone = new Map<string, string>();
      for (const { kind, block, start, end } of omissionsOf(draft)) {
        const text = draft.blocks.at(block)?.text.slice(start, end) ?? '';
        expect(text, kind).toMatch(MAY_GO[kind]);
        for (let i = start; i < end; i++) gone.set(`${block}:${i}`, kind);
      }
      const printed = new Set<string>();
      for (const { runs } of composeDocument(draft).paragraphs)
        for (const run of runs) for (let i = 0; i < run.text.length; i++) printed.add(`${run.block}:${run.offset + i}`);
      for (let block = draft.frontMatter?.end ?? 0; block < draft.blocks.length; block++) {
        const line = draft.blocks.at(block);
        if (line === undefined || line.kind === 'blank' || draft.isOmitted(block)) continue;
        const rows = /[|+]/u.test(line.text);
        for (let i = line.content.start; i < line.content.end; i++) {
          const character = line.text.charAt(i);
          if (/\s/u.test(character) || (rows && /[-|:+=]/u.test(character))) continue;
          const place = `${block}:${i}`;
          expect([printed.has(place), gone.has(place)], `${JSON.stringify(line.text)} ${i}`).toContain(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});
