import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Configuration {
  readonly brackets: readonly (readonly [string, string])[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
  readonly onEnterRules: readonly [{ readonly beforeText: { readonly pattern: string }; readonly action: { readonly appendText: string } }];
}

const configuration: Configuration = JSON.parse(
  readFileSync(new URL('../../syntaxes/language-configuration.json', import.meta.url), 'utf8'),
);
const word = new RegExp(configuration.wordPattern.pattern, `g${configuration.wordPattern.flags}`);
const enter = new RegExp(configuration.onEnterRules[0].beforeText.pattern);

const words = (line: string, ...expected: readonly string[]) => test(`words of ${line}`, () => expect(line.match(word)).toEqual(expected));

words('优化营商环境，办结率98.5%。', '优化营商环境', '办结率', '98.5%');
words('投资3.5亿元、1,200户', '投资', '3.5', '亿元', '1,200', '户');
words('20XX年XX市', '20XX', '年', 'XX', '市');
words('加强zgkt', '加强', 'zgkt');
words('《〈条例〉细则》“双减”', '条例', '细则', '双减');
words('Wi-Fi与５Ｇ', 'Wi-Fi', '与', '５Ｇ');
words('××局、＿＿元', '××', '局', '＿＿', '元');
words('推進『專項』工作〇三', '推進', '專項', '工作〇三');

test('no word is empty and a long line is quick', () => {
  expect(''.match(word)).toBeNull();
  for (const piece of ['1', '1.', 'a-', 'a', '汉', '1a', '1,1']) {
    const start = performance.now();
    piece.repeat(100_000).match(word);
    expect(performance.now() - start).toBeLessThan(1000);
  }
});

test('Enter repeats the indent of a paragraph, not of an empty line', () => {
  expect(enter.test('　　各单位要抓好落实。')).toBe(true);
  expect(enter.test('　　')).toBe(false);
  expect(enter.test('一、总体情况')).toBe(false);
  expect(configuration.onEnterRules[0].action.appendText).toBe('　　');
});

test('nothing that an input method completes is completed again', () => {
  for (const { open } of configuration.autoClosingPairs) expect(open).toMatch(/^[[{]$/);
});

test('every bracket can be put around a selection', () => {
  expect(configuration.surroundingPairs).toEqual(expect.arrayContaining([...configuration.brackets]));
});
