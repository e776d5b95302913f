import { wordAt } from './following.ts';

// What stands beside a candidate.

export const SIDES = ['行首尾', '字', '数字', '字母', '句读', '冒号', '括号', '引号', '空格', '运算符', '百分号', '其他'] as const;
export const FOLLOW = ['无', '数量', '计量', '金额', '序数', '百分比', '地名', '单位', '人', '名称', '词语', '编号', '普通词'] as const;

/** The place in `SIDES` of the character beside a candidate; undefined is the end of the line. */
export function sideOf(character: string | undefined): number {
  if (character === undefined) return 0;
  const code = character.charCodeAt(0);
  let side = known.get(code);
  if (side === undefined) {
    side = SIDE_PATTERNS.findIndex(pattern => pattern.test(character)) + 1 || SIDES.length - 1;
    known.set(code, side);
  }
  return side;
}

const known = new Map<number, number>();
/** For each of `SIDES` but the first and last. */
const SIDE_PATTERNS = [
  /\p{Script=Han}/u,
  /\d/u,
  /[A-Za-z]/u,
  /[，。；、！？,.;!?…]/u,
  /:/u,
  /[（()）【】[\]〔〕<>{}]/u,
  /[“”‘’「」《》"']/u,
  /\s/u,
  /[+\-=/~×*^|]/u,
  /[%‰]/u,
];

/** The place in `FOLLOW` of the word that comes next. */
export function followOf(right: string): number {
  if (right.startsWith('%') || right.startsWith('‰') || right.startsWith('百分点') || right.startsWith('个百分点')) return 5;
  const rest = '余多来'.includes(right.charAt(0)) ? right.slice(1) : right;
  const found = wordAt(rest) ?? ('十百千万亿'.includes(rest.charAt(0)) ? wordAt(rest.replace(/^[十百千万亿]{1,2}/u, '')) : undefined);
  if (found === undefined) return rest !== '' && '万亿'.includes(rest.charAt(0)) ? 1 : 0;
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
