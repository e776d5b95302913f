import { foldVariants } from '#core';
import type { DocumentFormat } from '../elements/element.ts';
import type { Remark } from './remark.ts';
import { byRegulation, byStandard, usually } from './remark.ts';

/**
 * 发文字号 by 7.2.5, 令号 by 10.2. Announcements and orders are numbered 第5号 or 2024年第5号, 纪要 and 简报 by custom; of these only
 * what nobody writes is told.
 */
export function checkDocumentNumber(text: string, format: DocumentFormat, title: string | undefined): Remark | undefined {
  const parts = BRACKETED.exec(text);
  if (format === 'bulletin') return undefined;
  if (/号\s*[、，,；;]/u.test(text)) return byRegulation('联合行文使用主办机关的发文字号，只写一个', '（五）');
  if (parts !== null) return checkBracketed(parts, format);
  if (format === 'minutes') return undefined;
  if (format === 'order') return checkOrderNumber(text);
  return checkBare(text, title);
}

/** Whose number, the year in any brackets, what follows. */
const BRACKETED = /^([^[［【(（〈《<〔]{0,40})([[［【(（〈《<〔])([^\]］】)）〉》>〕]{1,8})([\]］】)）〉》>〕])(.{0,30})$/u;
/** 第, the zeros before the number, the number, its unit. */
const ORDINAL = /^(第?)(0*)(\d{1,6}|[〇零一二三四五六七八九十百]{1,8})(号|期|次)?$/u;

function checkBracketed([, agency = '', open, year = '', close, rest = '']: RegExpExecArray, format: DocumentFormat): Remark | undefined {
  const faults: string[] = [];
  if (open !== '〔' || close !== '〕') faults.push('年份用六角括号“〔〕”括入');
  const ordinal = ORDINAL.exec(foldVariants(rest).replace(/\s/gu, ''));
  const fullYear = yearOf(year);
  if (!/^\d{4}$/u.test(year.trim())) faults.push('年份用阿拉伯数字写全称');
  const strict = format !== 'minutes' || ordinal?.[4] === '号';
  if (strict) faults.push(...faultsOfOrdinal(ordinal));
  if (faults.length === 0) return undefined;
  const number = ordinal === null ? undefined : Number(ordinal[3]);
  const isKnown = strict && fullYear !== undefined && number !== undefined && !Number.isNaN(number);
  const meant = isKnown ? `，应写作“${agency.trim()}〔${fullYear}〕${number}号”` : '';
  return byStandard(`发文字号的${faults.join('，')}${meant}`, '7.2.5');
}

function faultsOfOrdinal(ordinal: RegExpExecArray | null): readonly string[] {
  if (ordinal === null) return ['顺序号用阿拉伯数字，后面加“号”'];
  const [, prefix, zeros, number = '', unit] = ordinal;
  const faults: string[] = [];
  if (prefix === '第') faults.push('顺序号前不加“第”');
  if (zeros !== '') faults.push('顺序号不编虚位（1不写成01）');
  if (!/^\d+$/u.test(number)) faults.push('顺序号用阿拉伯数字');
  if (unit !== '号') faults.push('顺序号后面加“号”');
  return faults;
}

function checkOrderNumber(text: string): Remark | undefined {
  const plain = foldVariants(text).replace(/\s/gu, '');
  if (/第0+\d/u.test(plain)) return usually('令号不编虚位，如“第5号”', '10.2');
  return /^\d+号?$/u.test(plain) ? usually(`令号写作“第${plain.replace(/\D/gu, '')}号”`, '10.2') : undefined;
}

/** No brackets: 公告 and 通告 are numbered so; a 期号 belongs to a 简报. */
function checkBare(text: string, title: string | undefined): Remark | undefined {
  const plain = foldVariants(text).replace(/\s/gu, '');
  if (/第?[\d〇零一二三四五六七八九十百]+期/u.test(plain)) return usually('简报、纪要才用期号；如是简报，请写上“格式: 简报”');
  const isAnnouncement = title === undefined || /(?:公告|通告|公报|令)$/u.test(title);
  if (/第[\d〇零一二三四五六七八九十百]+号$/u.test(plain) && isAnnouncement) return undefined;
  return byRegulation('发文字号由发文机关代字、年份、发文顺序号组成，如“某政发〔2024〕5号”', '（五）');
}

/** 24 and 二〇二四 as 2024. */
function yearOf(written: string): string | undefined {
  const plain = foldVariants(written.trim()).replace(/年$/u, '').replace(/[○零]/gu, '〇');
  const digits = plain.replace(/[〇一二三四五六七八九]/gu, digit => String('〇一二三四五六七八九'.indexOf(digit)));
  if (/^\d{4}$/u.test(digits)) return digits;
  return /^\d{2}$/u.test(digits) ? `20${digits}` : undefined;
}
