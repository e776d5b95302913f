/** What a character may begin. Most begin nothing: one look into the table passes them. */
export const Role = {
  none: 0,
  /** X in any width or alphabet. */
  letter: 1,
  /** × */
  times: 2,
  /** ○○, □□, ■■ */
  symbol: 3,
  star: 4,
  underscore: 5,
  bracket: 6,
  /** 某 */
  some: 7,
  /** 待定, 暂缺, TODO */
  word: 8,
  /** Spaces and dashes: blanks of a form. */
  blank: 9,
  /** …市 */
  dots: 10,
  /** A quotation mark: only an empty one is a gap. */
  quote: 11,
} as const;
export type Role = (typeof Role)[keyof typeof Role];

export const roles: Uint8Array = buildRoles();

export function isLatin(code: number): boolean {
  const lower = code | 0x20;
  return (
    (lower >= 0x61 && lower <= 0x7a) ||
    (code >= 0xff21 && code <= 0xff3a) ||
    (code >= 0xff41 && code <= 0xff5a) ||
    (code >= 0xc0 && code <= 0x24f && code !== 0xd7) ||
    (code >= 0x370 && code <= 0x4ff)
  );
}

export function isDigit(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);
}

export function isHan(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf);
}

export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x3000 || code === 0xa0 || code === 0x09;
}

export function isLineBreak(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}

function buildRoles(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const groups: readonly (readonly [Role, string])[] = [
    [Role.letter, 'XxＸｘХхΧχ'],
    [Role.times, '×✕✖╳'],
    [Role.symbol, '〇○◯◎●□■△▲◇◆☆★'],
    [Role.star, '*＊'],
    [Role.underscore, '_＿'],
    [Role.bracket, '（(【[｛{$<＜〈《〔'],
    [Role.quote, '“‘「『'],
    [Role.some, '某'],
    [Role.word, '待暂暫TF'],
    [Role.blank, ' \u3000\u00a0\t—─'],
    [Role.dots, '…'],
  ];
  for (const [role, characters] of groups) for (const character of characters) table[character.charCodeAt(0)] = role;
  return table;
}
