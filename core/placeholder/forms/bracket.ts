import { isBlank, isHan } from '../characters.ts';
import { foldText } from '../fold.ts';
import { fieldKinds, labelLike } from '../patterns/field.ts';
import { fillVerb, instructionVerb } from '../patterns/instruction.ts';
import type { Placeholder } from '../placeholder.ts';

/** Quotation marks with nothing in them. */
export function readQuote(text: string, start: number, floor: number): Placeholder | undefined {
  const next = text.charCodeAt(start + 1);
  return isBlank(next) || text.charAt(start + 1) === pairs.get(text.charAt(start)) ? readBracket(text, start, floor) : undefined;
}

/** A whole bracket that asks to be replaced, or one with nothing in it. */
export function readBracket(text: string, start: number, floor: number): Placeholder | undefined {
  const open = text.charAt(start);
  const template = open === '{' || open === '｛' || open === '$';
  if (template) return readTemplate(text, start);
  const closes = pairs.get(open);
  if (closes === undefined) return undefined;
  const close = closing(text, start, open, closes);
  if (close < 0) return undefined;
  const span = { start, end: close + 1 };
  if (close === start + 1 || isAllBlank(text, start + 1, close)) {
    return mayBeEmpty.has(open) && isEmptied(text, start, close, floor) ? { kind: 'empty-bracket', span } : undefined;
  }
  if (mayBeEmpty.has(open) && isQuote(open)) return undefined;
  if (open === '【' && isToFill(text, start, close)) return { kind: 'instruction', span };
  return isInstruction(text, open, start, close, floor) ? { kind: 'instruction', span } : undefined;
}

const pairs: ReadonlyMap<string, string> = new Map([
  ['（', '）)'],
  ['(', ')）'],
  ['【', '】'],
  ['[', ']'],
  ['<', '>'],
  ['＜', '＞'],
  ['〈', '〉'],
  ['《', '》'],
  ['〔', '〕'],
  ['“', '”'],
  ['‘', '’'],
  ['「', '」'],
  ['『', '』'],
]);
const mayBeEmpty: ReadonlySet<string> = new Set('（(【〈《〔“‘「『');
const LONGEST = 60;

function closing(text: string, start: number, open: string, closes: string): number {
  const end = Math.min(text.length, start + LONGEST);
  const opens = open.charCodeAt(0);
  const first = closes.charCodeAt(0);
  const second = closes.length > 1 ? closes.charCodeAt(1) : first;
  for (let i = start + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === first || code === second) return i;
    if (code === opens) return -1;
  }
  return -1;
}

/** `【填：领域】`, as the standard paragraphs mark what is to be written; `【填报说明】` is a label. */
function isToFill(text: string, start: number, close: number): boolean {
  const mark = toFill.exec(text.slice(start, start + 8));
  return mark !== null && close - start - mark[0].length <= LONGEST_LABEL;
}

const toFill = /^【 ?待?填 ?[：:]/u;
const LONGEST_LABEL = 40;

function isQuote(open: string): boolean {
  return open === '“' || open === '‘' || open === '「' || open === '『';
}

function isAllBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

/** Not the call `f()`, nor a mark that is spoken of: `使用“”号`. */
function isEmptied(text: string, start: number, close: number, floor: number): boolean {
  if (start > floor && text.charAt(start) === '(' && /[A-Za-z_][\d ]{0,4}$/u.test(text.slice(Math.max(floor, start - 6), start)))
    return false;
  if (/^ ?(?:号|符号|标点|内|中|里|表示)/u.test(text.slice(close + 1, close + 4))) return false;
  if (text.charAt(start) !== '“' && text.charAt(start) !== '‘') return true;
  return isHan(text.charCodeAt(start - 1)) || isHan(text.charCodeAt(close + 1));
}

/** `{{年份}}`, `${unit}`, `{单位名称}`. */
function readTemplate(text: string, start: number): Placeholder | undefined {
  const match = template.exec(text.slice(start, start + 48));
  if (match === null) return undefined;
  const single = match[1];
  if (single !== undefined && !fieldKinds.has(single.trim()) && !fillVerb.test(single)) return undefined;
  return { kind: 'instruction', span: { start, end: start + match[0].length } };
}

const template =
  /^(?:\{\{ ?[\p{L}\p{N}_.-][\p{L}\p{N}_.\- ]{0,19}\}\}|｛｛[\p{L}\p{N}_ ]{1,20}｝｝|\$\{[\p{L}\p{N}_. ]{1,20}\}|[{｛]([一-鿿]{2,12})[}｝])/u;

function isInstruction(text: string, open: string, start: number, close: number, floor: number): boolean {
  if (open === '《' && !'待文方书此'.includes(text.charAt(start + 1))) return false;
  const content = foldText(text, start + 1, close).trim();
  if (open === '（' || open === '(') {
    if (instructionVerb.test(content)) return true;
    // `number (数字)` explains a foreign word.
    if (/[A-WYZa-wyz] ?$/u.test(text.slice(Math.max(0, start - 2), start))) return false;
    // `XX（单位）`: says what the gap before it is.
    if (start === floor && start > 0) return false;
    return isFields(content) && !weak.has(content) && !labels(text, start);
  }
  if (content.length > 20 || (open === '[' && /[([]/u.test(text.charAt(close + 1)))) return false;
  if (/[,，。；;！？]/u.test(content) && !instructionVerb.test(content)) return false;
  if (open === '《' || open === '〈')
    return /^(?:待补充|待补|待定|待填|待填写|待确认|待核实|文件名称|文件名|方案名称|书名|此处.*)$/u.test(content);
  if (fillVerb.test(content) || instructionVerb.test(content)) return true;
  if (open !== '【' && (isFields(content) || /^[一-鿿]{2,4}(?:名称|日期|时间|地点|姓名|编号|电话|范围|金额)$/u.test(content))) {
    return !(isAllBlank(text, 0, start) && labelLike.test(content) && !endsSoon(text, close + 1));
  }
  if (!fieldKinds.has(content) || fieldKinds.get(content) === 'term') return false;
  // `【时间】5月6日` labels what follows; `【单位名称】2024年总结` waits for a name.
  const opensLine = isAllBlank(text, 0, start);
  return !(opensLine && labelLike.test(content) && !endsSoon(text, close + 1) && !isSuffix(text, close + 1));
}

/** One field, or several to choose from: `单位全称/发文机关`. */
function isFields(content: string): boolean {
  return fieldKinds.has(content) || (content.includes('/') && content.split('/').every(part => fieldKinds.has(part)));
}

function endsSoon(text: string, at: number): boolean {
  return isAllBlank(text, at, Math.min(text.length, at + 7));
}

/** Words that stand in brackets behind others in ordinary prose: `各部门（单位）`. */
const weak: ReadonlySet<string> = new Set(
  '单位 部门 公司 学校 地区 城市 作者 主题 标题 题目 名称 部门名称 内容 备注 意见 说明 原因 其他 正文 资金 经费 比例 占比 签字 签名 盖章 签章 甲方 乙方 丙方 序号 编号 落款 职称 年度 月份 本单位 手机 邮箱 传真 负责人 责任人 责任单位 本人签字 领导签字 负责人签字 牵头单位 主办单位 承办单位 协办单位 建设单位 施工单位 监理单位 地址 户数 人数 次数 上年 本年 预算 文号 籍贯'.split(
    ' ',
  ),
);

/** The word before is a field itself: `联系人（电话）`. */
function labels(text: string, start: number): boolean {
  for (let length = 2; length <= 5; length++) if (start >= length && fieldKinds.has(text.slice(start - length, start))) return true;
  return /[各及或和与、]$|[各有关][^，。、]{0,4}$/u.test(text.slice(Math.max(0, start - 5), start));
}

function isSuffix(text: string, at: number): boolean {
  return /^[年月日省市县区镇乡村局委办万元人]/u.test(text.slice(at, at + 1));
}
