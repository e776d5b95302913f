import { sliceSpan } from '../text/span.ts';
import { foldText } from './fold.ts';
import { fieldKind } from './fields.ts';
import type { Placeholder, PlaceholderKind } from './placeholder.ts';

/** What the writer is told about a gap of `line`: `未填写：金额（万元）`. */
export function describePlaceholder(placeholder: Placeholder, line: string): string {
  const text = sliceSpan(line, placeholder.span);
  switch (placeholder.kind) {
    case 'empty-bracket':
      return `括号内容为空：${text}`;
    case 'generic':
      return /^[_＿\s]+$/u.test(text) ? '未填写：签字、盖章处' : `泛指“${text}”，请确认是否写明`;
    case 'instruction':
      return describeInstruction(text);
    case 'note':
      return `批注未处理：${shorten(text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''))}`;
    case 'term':
      return /^[_＿\s]+$/u.test(text) ? '未填写：空白处' : `未填写：词语“${shorten(text)}”，可能是脱敏替换`;
    case 'date':
      return `未填写：${dateName(text)}`;
    case 'place':
    case 'org':
    case 'person':
    case 'name':
    case 'code':
    case 'ordinal':
    case 'count':
    case 'quantity':
    case 'money':
    case 'percent':
      return `未填写：${names[placeholder.kind]}${hint(placeholder)}`;
  }
}

/** How loudly a gap of this kind is reported: what may be meant so is only pointed out. */
export function severityOf(kind: PlaceholderKind): 'info' | 'hint' {
  return kind === 'note' || kind === 'generic' ? 'hint' : 'info';
}

const names = {
  place: '地名',
  org: '单位名称',
  person: '姓名',
  name: '名称',
  code: '编号或号码',
  ordinal: '序数',
  count: '数量',
  quantity: '数量',
  money: '金额',
  percent: '百分比',
} as const;

/** The unit where it says more than the kind does. */
function hint({ kind, unit }: Placeholder): string {
  return unit === undefined || kind === 'percent' ? '' : `（${unit}）`;
}

function dateName(text: string): string {
  if (/[:：]|[时時点點分]$/u.test(text) && !/[月日号號]/u.test(text)) return '时间';
  if (/[月日号號星]|[-./]/u.test(text)) return '日期';
  return /年/u.test(text) || text.length >= 4 ? '年份' : '日期';
}

function describeInstruction(text: string): string {
  const label = toFill.exec(text)?.[1];
  if (label !== undefined) return label === '' ? '未填写：内容' : `未填写：${shorten(label)}`;
  const content = text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (fieldKind(foldText(content, 0, content.length)) !== undefined) return `未填写：${content}`;
  if (/^(?:待|暂缺|暫缺|TODO|TBD|FIXME|略$)|^.{0,8}待(?:补充?|核实?|核定|定|填写?|确认|完善)$/u.test(content))
    return `内容待补：${shorten(content)}`;
  if (/^[^，。,;；]{0,12}$/u.test(content) && /[XxＸｘ×]{2}/u.test(content)) return `未填写：${content}`;
  return `填写说明未替换：${shorten(content)}`;
}

const toFill = /^【 ?待?填 ?[：:]\s*([^】]*?)\s*】$/u;

function shorten(text: string): string {
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}
