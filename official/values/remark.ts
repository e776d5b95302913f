import type { Severity } from '#core';

/** What is to be said about a value, with the level of its source in the sentence. */
export interface Remark {
  readonly severity: Severity;
  readonly message: string;
}

/** The standard says 应当 or lays down a form: the writer must. */
export function byStandard(sentence: string, clause: string): Remark {
  return { severity: 'warning', message: `标准规定${sentence}（GB/T 9704—2012 ${clause}）` };
}

/** 《党政机关公文处理工作条例》 2012, article 9: what each element is. */
export function byRegulation(sentence: string, item: string): Remark {
  return { severity: 'warning', message: `条例规定${sentence}（《党政机关公文处理工作条例》第九条${item}）` };
}

/** The standard says 一般, or it is custom. */
export function usually(sentence: string, clause?: string): Remark {
  return { severity: 'info', message: `通常${sentence}${clause === undefined ? '' : `（GB/T 9704—2012 ${clause}）`}` };
}

/** No rule, but nothing can be made of it. */
export function mistake(message: string): Remark {
  return { severity: 'warning', message };
}

/** Whether a value has still a gap to be filled, which is told elsewhere. */
export function hasGap(text: string): boolean {
  // 二○二四年 has none.
  return /[XxＸｘ×_＿△□【】]|(?<![〇○一二三四五六七八九])○|待定|填写/u.test(text);
}
