import { OPEN_ROLES } from './line-role.ts';

/** How strongly each piece of evidence speaks for each role, in hundredths of a natural logarithm of odds. */
export interface RoleWeights {
  /** [evidence × roles + role] */
  readonly evidence: Int16Array;
  /** [((afterBlank × roles) + role above) × roles + role] */
  readonly steps: Int16Array;
}

export const ROLE_COUNT = OPEN_ROLES.length;

/** Reads a generated table of `size` weights. */
export function readTable(text: string, size: number): Int16Array {
  const table = new Int16Array(size);
  const codes = new Uint8Array(0x80);
  for (let code = 0; code < ALPHABET.length; code++) codes[ALPHABET.charCodeAt(code)] = code;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const code = codes[text.charCodeAt(i)] ?? 0;
    if (code < SPAN) table[at++] = (code - LIMIT) * UNIT;
    else at += 2 ** (code - SPAN);
  }
  return table;
}

/** Writes what `readTable` reads; weights in hundredths, rounded to `UNIT` and held within `LIMIT` units. */
export function writeTable(weights: ArrayLike<number>): string {
  let text = '';
  let zeros = 0;
  const flush = (): void => {
    for (let power = ALPHABET.length - SPAN - 1; power >= 0; power--) {
      const count = power === ALPHABET.length - SPAN - 1 ? zeros >> power : (zeros >> power) & 1;
      text += ALPHABET.charAt(SPAN + power).repeat(count);
    }
    zeros = 0;
  };
  for (let i = 0; i < weights.length; i++) {
    const units = Math.max(-LIMIT, Math.min(LIMIT, Math.round((weights[i] ?? 0) / UNIT)));
    if (units === 0) zeros++;
    else {
      flush();
      text += ALPHABET.charAt(units + LIMIT);
    }
  }
  flush();
  return text;
}

/** In hundredths. */
const UNIT = 10;
const LIMIT = 40;
const SPAN = 2 * LIMIT + 1;
/** Letters and signs that need no escape in a text: the weights from -LIMIT to LIMIT, then runs of 1, 2, 4 … 256 zeros. */
const ALPHABET = Array.from({ length: 0x7f - 0x20 }, (_, i) => String.fromCharCode(0x20 + i))
  .filter(character => !'\'"`$\\'.includes(character))
  .join('');
