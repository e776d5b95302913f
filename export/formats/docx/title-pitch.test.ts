import { gbt9704 } from '#official';
import { officialDocument } from '#test';
import { expect, test } from 'vitest';
import { titlePitch } from './title-pitch.ts';

test('a short title keeps its pitch', () => check('某某县工作总结', 0));

test('twenty Han characters fill the line and stay', () => check('某某自治州生态环境保护督察整改领导小组函', 0));

test('a line that digits and their gaps would overfill is drawn together', () => check('某某市重点车站地区管理委员会2023年度总结', -21));

test('never by more than a twentieth, however long the line', () => check('ABC国'.repeat(20), -22));

test('nothing at all', () => check('', 0));

function check(title: string, expected: number): void {
  const [paragraph] = officialDocument(`title:${title}`).paragraphs;
  expect(titlePitch(paragraph?.runs ?? [], gbt9704.styles.title, gbt9704)).toBe(expected);
}
