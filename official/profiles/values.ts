/** What a profile file may say at one place, in the writer's units: millimetres, points, characters. */
export type Setting = string | number | boolean | readonly string[];

/** How a value is written, and what is said when it is not. */
export type ValueKind =
  | { readonly kind: 'text' }
  | { readonly kind: 'fonts' }
  | { readonly kind: 'latin' }
  | { readonly kind: 'size' }
  | { readonly kind: 'paper' }
  | { readonly kind: 'number'; readonly unit: Unit; readonly min: number; readonly max: number; readonly whole?: true }
  | { readonly kind: 'choice'; readonly words: ReadonlyMap<string, string | boolean> };

export type Unit = '毫米' | '磅' | '字' | '行';

/** A value as it is used, or what is wrong with it, in a sentence for the writer. */
export type ReadValue = { readonly value: Setting } | { readonly problem: string };

/** Reads one scalar. Lists are for fonts alone. */
export function readValue(kind: ValueKind, text: string): ReadValue {
  switch (kind.kind) {
    case 'text':
      return { value: text };
    case 'fonts':
      return { value: text.split(/[,，、]/u).flatMap(name => (name.trim() === '' ? [] : [name.trim()])) };
    case 'latin':
      return readLatin(text);
    case 'size':
      return readSize(text);
    case 'paper':
      return readPaper(text);
    case 'number':
      return readNumber(text, kind);
    case 'choice':
      return readChoice(text, kind.words);
  }
}

/** Half-points by the names of Chinese type sizes (号), as Word has them. */
export const SIZE_NAMES: ReadonlyMap<string, number> = new Map([
  ['初号', 84],
  ['小初', 72],
  ['一号', 52],
  ['小一', 48],
  ['二号', 44],
  ['小二', 36],
  ['三号', 32],
  ['小三', 30],
  ['四号', 28],
  ['小四', 24],
  ['五号', 21],
  ['小五', 18],
  ['六号', 15],
]);

/** In the file's value: the letters of the Chinese face. */
export const OWN_LATIN = '同中文';

/** Millimetres, width by height. */
export const PAPERS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['A4', [210, 297]],
  ['A3', [297, 420]],
  ['A5', [148, 210]],
  ['B5', [182, 257]],
  ['16开', [184, 260]],
  ['大16开', [210, 285]],
]);

export const YES_OR_NO: ReadonlyMap<string, boolean> = new Map([
  ['是', true],
  ['否', false],
  ['有', true],
  ['无', false],
  ['true', true],
  ['false', false],
]);

function readLatin(text: string): ReadValue {
  if (text === OWN_LATIN) return { value: OWN_LATIN };
  if (/\p{Script=Han}/u.test(text)) return { problem: `西文字体写“${OWN_LATIN}”，或西文字体的名称，如“Times New Roman”` };
  return { value: text };
}

/** 三号, 16, 16磅: kept as half-points. */
function readSize(text: string): ReadValue {
  const named = SIZE_NAMES.get(text.replace(/^(\d)号$/u, (_, digit: string) => `${'初一二三四五六'[Number(digit)] ?? digit}号`).trim());
  if (named !== undefined) return { value: named };
  const { number, unit } = parts(text);
  if (number === undefined || (unit !== '' && unit !== '磅'))
    return { problem: `“${shown(text)}”不是字号，应写“三号”“小二”等，或磅数，如“16”` };
  const halves = Math.round(number * 2);
  if (halves < SMALLEST_SIZE || halves > LARGEST_SIZE)
    return { problem: `字号应在 ${SMALLEST_SIZE / 2}—${LARGEST_SIZE / 2} 磅之间，不能是“${shown(text)}”` };
  return { value: halves };
}

const SMALLEST_SIZE = 10;
const LARGEST_SIZE = 200;

function readPaper(text: string): ReadValue {
  const named = PAPERS.get(text.toUpperCase().replace(/\s/gu, ''));
  if (named !== undefined) return { value: named.join('×') };
  const [, width, height] = /^(\d+(?:\.\d+)?)\s*(?:毫米|mm)?\s*[×xX*]\s*(\d+(?:\.\d+)?)\s*(?:毫米|mm)?$/u.exec(text) ?? [];
  const sides = [width, height].map(Number);
  if (width === undefined) return { problem: `纸张应写 ${[...PAPERS.keys()].join('、')}，或以毫米计的“宽×高”，如“210×297”` };
  if (sides.some(side => side < SMALLEST_PAPER || side > LARGEST_PAPER))
    return { problem: `纸张的宽、高应在 ${SMALLEST_PAPER}—${LARGEST_PAPER} 毫米之间` };
  return { value: sides.join('×') };
}

const SMALLEST_PAPER = 90;
const LARGEST_PAPER = 600;

function readNumber(text: string, { unit, min, max, whole }: Extract<ValueKind, { kind: 'number' }>): ReadValue {
  const { number, unit: written } = parts(text);
  if (number === undefined) return { problem: `“${shown(text)}”不是数，这里写以${unit}计的数，如“${example(min, max)}”` };
  if (written === '倍') return { problem: `行距用固定值，写磅数，如“28.95”，不能写倍数` };
  const factor = written === '' || written === unit ? 1 : FACTORS[`${written}>${unit}`];
  if (factor === undefined) return { problem: `“${shown(text)}”的单位不对，这里以${unit}计` };
  const value = number * factor;
  if (value < min || value > max) return { problem: outOfRange(text, value, unit, min, max) };
  if (whole === true && !Number.isInteger(value)) return { problem: `“${shown(text)}”应为整数` };
  return { value };
}

const FACTORS: { readonly [conversion: string]: number } = { '厘米>毫米': 10 };

function outOfRange(text: string, value: number, unit: Unit, min: number, max: number): string {
  const range = `“${shown(text)}”超出范围，应在 ${min}—${max} ${unit}之间`;
  const tenfold = value * 10;
  const inCentimetres = unit === '毫米' && value < min && tenfold >= min && tenfold <= max;
  return inCentimetres ? `${range}；若是厘米，请写成“${Math.round(tenfold * 10) / 10}”` : range;
}

function example(min: number, max: number): number {
  return Math.round((min + max) / 2);
}

function readChoice(text: string, words: ReadonlyMap<string, string | boolean>): ReadValue {
  const value = words.get(text);
  if (value !== undefined) return { value };
  const seen = new Set<string | boolean>();
  const shownWords = [...words].flatMap(([word, meaning]) => (seen.has(meaning) ? [] : (seen.add(meaning), [`“${word}”`])));
  const hint = FONT_LIKE.test(text) && words.has('仿宋') ? '；字体的具体名称写在“字体”一项' : '';
  return { problem: `“${shown(text)}”应为${shownWords.join('、')}之一${hint}` };
}

const FONT_LIKE = /[仿楷黑宋]|GB|GBK|Song|Fang|Kai|Hei/iu;

/** A number and what is written after it; full-width digits count. */
function parts(text: string): { readonly number: number | undefined; readonly unit: string } {
  const [, digits, unit = ''] = /^([+-]?\d+(?:\.\d+)?)\s*(\S*)$/u.exec(text.normalize('NFKC').trim()) ?? [];
  return { number: digits === undefined ? undefined : Number(digits), unit: UNITS.get(unit.toLowerCase()) ?? unit };
}

const UNITS: ReadonlyMap<string, string> = new Map([
  ['mm', '毫米'],
  ['cm', '厘米'],
  ['公分', '厘米'],
  ['pt', '磅'],
  ['点', '磅'],
  ['字符', '字'],
  ['个字', '字'],
]);

function shown(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
