import { officialDocument } from '#test';
import { describe, expect, test } from 'vitest';
import { fitProfile, gbt9704 } from '../index.ts';
import { isInGb2312 } from './gb2312.ts';
import { scriptOf } from './script-of.ts';

/** Characters in brackets are those beyond GB 2312. */
function check(text: string, expected: { readonly traditional: boolean; readonly beyond: string }): void {
  const { traditional, beyond } = scriptOf(officialDocument(`body:${text}`));
  expect({ traditional, beyond: [...beyond].join('') }).toEqual(expected);
}

test('GB 2312 has 6763 characters', () => {
  const count = Array.from({ length: 0xa000 - 0x4e00 }, (_, i) => isInGb2312(0x4e00 + i)).filter(Boolean).length;
  // With 〇, which is outside this range, one more counts as one of them.
  expect(count).toBe(6763);
});

describe('the script of a text', () => {
  test('simplified', () =>
    check('今年以来，全局围绕年度目标，认真落实各项部署，二〇二四年任务基本完成。', { traditional: false, beyond: '' }));
  test('rare names', () => check('李玥、朱镕、王喆到会。', { traditional: false, beyond: '玥镕喆' }));
  test('traditional', () => check('本年度各項工作均已完成，現將有關情況報告如下。', { traditional: true, beyond: '項現將關況報' }));
  test('a quotation in traditional script does not make the text traditional', () =>
    check(`匾额题有“為人民服務”五字。${'全年共接待群众来访三百余人次，'.repeat(3)}`, { traditional: false, beyond: '為務' }));
});

function checkFonts(
  text: string,
  expected: readonly [fangsong: string, xiaobiaosong: string],
  language: string,
  notes: readonly string[],
): void {
  const { profile, notes: told } = fitProfile(gbt9704, officialDocument(text));
  expect([profile.faces.fangsong[0], profile.faces.xiaobiaosong[0]]).toEqual(expected);
  expect(profile.language).toBe(language);
  expect(told).toEqual(notes);
}

describe('the fonts of a document', () => {
  test('are those of the profile where they hold every character', () =>
    checkFonts('title:关于任免的通知\nbody:李岳同志任站长。', ['仿宋_GB2312', '方正小标宋简体'], 'zh-CN', []));
  test('hold rare characters where these stand', () =>
    checkFonts('title:关于任免的通知\nbody:李玥同志任站长。', ['仿宋', '方正小标宋简体'], 'zh-CN', [
      '文中的“玥”不在 GB 2312 字库里，文件里的字体因此由“仿宋_GB2312”改为“仿宋”',
    ]));
  test('hold those of a title, too', () =>
    checkFonts('title:关于李玥任职的通知\nbody:同意任职。', ['仿宋_GB2312', '方正小标宋_GBK'], 'zh-CN', [
      '文中的“玥”不在 GB 2312 字库里，文件里的字体因此由“方正小标宋简体”改为“方正小标宋_GBK”',
    ]));
  test('hold traditional characters, and Word is told the language', () =>
    checkFonts('title:關於任免的通知\nbody:現將有關事項通知如下。', ['仿宋', '方正小标宋_GBK'], 'zh-TW', []));
});

test('an own font that holds all stays', () => {
  const profile = { ...gbt9704, faces: { ...gbt9704.faces, fangsong: ['华文仿宋', '仿宋_GB2312'] } };
  expect(fitProfile(profile, officialDocument('body:李玥')).profile.faces.fangsong).toEqual(['华文仿宋']);
});
