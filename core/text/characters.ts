/** Kinds of characters, one bit each. */
export const CHARACTER = {
  han: 1,
  digit: 2,
  letter: 4,
  space: 8,
  tab: 16,
  colon: 32,
  comma: 64,
  /** 。；！？ */
  stop: 128,
  /** 、 */
  enumeration: 256,
  /** Opening round, square or black bracket. */
  bracket: 512,
  /** “ or 《 or （ without its counterpart may follow. */
  pair: 1024,
  bar: 2048,
  /** What parts the links of a navigation: > / » */
  arrow: 4096,
  /** Dots that lead to a page number. */
  leader: 8192,
  /** What ends a clause or sentence, half-width too. */
  clauseEnd: 16384,
} as const;

const KINDS = kindTable();

/** The kinds of the characters of a text together. */
export function kindsIn(text: string): number {
  let kinds = 0;
  for (let i = 0; i < text.length; i++) kinds |= KINDS[text.charCodeAt(i)] ?? 0;
  return kinds;
}

/** How many characters of a text before `end` are of a kind. */
export function countOf(kind: number, text: string, end = text.length): number {
  let count = 0;
  for (let i = 0; i < end; i++) if (((KINDS[text.charCodeAt(i)] ?? 0) & kind) !== 0) count++;
  return count;
}

/** Whether the character at a place is of a kind; none is outside the text. */
export function isAt(kind: number, text: string, at: number): boolean {
  return ((KINDS[text.charCodeAt(at)] ?? 0) & kind) !== 0;
}

/** Whether one of the `signs` stands in the text. */
export function hasAny(text: string, signs: string): boolean {
  for (let i = 0; i < signs.length; i++) if (text.includes(signs.charAt(i))) return true;
  return false;
}

/** Whether the text begins with one of the `signs`. */
export function opensWith(text: string, signs: string): boolean {
  return text !== '' && signs.includes(text.charAt(0));
}

/** Whether the text ends with one of the `signs`. */
export function endsWith(text: string, signs: string): boolean {
  return text !== '' && signs.includes(text.charAt(text.length - 1));
}

/** Adds the bits of a kind to the entries of some characters in a table by UTF-16 code. */
export function addKind(table: Uint16Array | Int32Array, kind: number, characters: string): void {
  for (const character of characters) table[character.charCodeAt(0)] = (table[character.charCodeAt(0)] ?? 0) | kind;
}

function kindTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  const { han, digit, letter } = CHARACTER;
  const range = (kind: number, first: number, last: number): Uint16Array => table.fill(kind, first, last + 1);
  // Script=Han in the basic plane.
  for (const [first, last] of [
    [0x2e80, 0x2fd5],
    [0x3005, 0x3005],
    [0x3007, 0x3007],
    [0x3021, 0x3029],
    [0x3038, 0x303b],
    [0x3400, 0x4dbf],
    [0x4e00, 0x9fff],
    [0xf900, 0xfad9],
  ] as const)
    range(han, first, last);
  range(digit, 0x30, 0x39);
  range(letter, 0x41, 0x5a);
  range(letter, 0x61, 0x7a);
  const put = (kind: number, characters: string): void => addKind(table, kind, characters);
  put(CHARACTER.space, ' \u3000');
  put(CHARACTER.tab, '\t');
  put(CHARACTER.colon, '：:');
  put(CHARACTER.comma, '，,');
  put(CHARACTER.stop, '。；！？');
  put(CHARACTER.enumeration, '、');
  put(CHARACTER.bracket, '（(【[［〔');
  put(CHARACTER.pair, '《（“');
  put(CHARACTER.bar, '|');
  put(CHARACTER.arrow, '>＞»›/|｜');
  put(CHARACTER.leader, '.．…·');
  put(CHARACTER.clauseEnd, '。！：:；;？?');
  return table;
}
