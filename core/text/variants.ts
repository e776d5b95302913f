import { STANDARDS, VARIANTS } from './variants.generated.ts';

/** By UTF-16 code the code that stands for it: simplified for traditional characters, ASCII for full-width letters and digits; 0: itself. */
export const VARIANT_FOLDS: Readonly<Uint16Array> = foldTable();

/** Folds traditional characters to simplified ones and full-width letters and digits to ASCII; keeps the length. */
export function foldVariants(text: string): string {
  return foldBy(VARIANT_FOLDS, text, 0, text.length);
}

/** The text from `start` to `end` with every character replaced that the table has another one for. */
export function foldBy(table: Readonly<Uint16Array>, text: string, start: number, end: number): string {
  let folded = '';
  let copied = start;
  for (let i = start; i < end; i++) {
    const fold = table[text.charCodeAt(i)] ?? 0;
    if (fold === 0) continue;
    folded += text.slice(copied, i) + String.fromCharCode(fold);
    copied = i + 1;
  }
  return copied === 0 && start === 0 && end === text.length ? text : folded + text.slice(copied, end);
}

function foldTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let i = 0; i < VARIANTS.length; i++) table[VARIANTS.charCodeAt(i)] = STANDARDS.charCodeAt(i);
  for (const [first, last] of [
    ['０', '９'],
    ['Ａ', 'Ｚ'],
    ['ａ', 'ｚ'],
  ] as const)
    for (let code = first.charCodeAt(0); code <= last.charCodeAt(0); code++) table[code] = code - 0xfee0;
  return table;
}
