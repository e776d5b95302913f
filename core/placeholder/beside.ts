import { wordAt } from './following.ts';

// What stands beside a candidate.

export const SIDES = ['行首尾', '字', '数字', '字母', '句读', '冒号', '括号', '引号', '空格', '运算符', '百分号', '其他'] as const;
export const FOLLOW = ['无', '数量', '计量', '金额', '序数', '百分比', '地名', '单位', '人', '名称', '词语', '编号', '普通词'] as const;

export function sideOf(character: string | undefined): number {
  if (character === undefined) return 0;
  if (/\p{Script=Han}/u.test(character)) return 1;
  if (/\d/u.test(character)) return 2;
  if (/[A-Za-z]/u.test(character)) return 3;
  if (/[:]/u.test(character)) return 5;
  if (/[，。；、！？,.;!?…]/u.test(character)) return 4;
  if (/[（()）【】[\]〔〕<>{}]/u.test(character)) return 6;
  if (/[“”‘’「」《》"']/u.test(character)) return 7;
  if (/\s/u.test(character)) return 8;
  if (/[+\-=/~×*^|]/u.test(character)) return 9;
  if (/[%‰]/u.test(character)) return 10;
  return 11;
}

/** The place in `FOLLOW` of the word that comes next. */
export function followOf(right: string): number {
  if (/^[%‰]|^个?百分点/u.test(right)) return 5;
  const rest = right.replace(/^[余多来]/u, '');
  const found = wordAt(rest) ?? wordAt(rest.replace(/^[十百千万亿]{1,2}/u, ''));
  if (found === undefined) return /^[万亿]/u.test(rest) ? 1 : 0;
  switch (found.kind) {
    case 'count':
      return 1;
    case 'quantity':
      return 2;
    case 'money':
      return 3;
    case 'ordinal':
      return 4;
    case 'place':
      return 6;
    case 'org':
      return 7;
    case 'person':
      return 8;
    case 'name':
      return 9;
    case 'term':
      return 10;
    case 'code':
      return 11;
    case undefined:
      return 12;
    case 'percent':
      return 5;
    case 'date':
    case 'instruction':
    case 'note':
    case 'empty-bracket':
    case 'generic':
      return 0;
  }
}
