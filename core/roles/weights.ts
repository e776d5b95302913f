import { OPEN_ROLES } from './line-role.ts';

/** How strongly each piece of evidence speaks for each role, in hundredths of a natural logarithm of odds. */
export interface RoleWeights {
  readonly evidence: EvidenceWeights;
  /** [((afterBlank × roles) + role above) × roles + role] */
  readonly steps: Int16Array;
}

export const ROLE_COUNT = OPEN_ROLES.length;

/** The weights of each piece of evidence for each role. Most are 0: only the others are kept and added up. */
export class EvidenceWeights {
  /** For each piece of evidence where its weights begin; one more behind the last. */
  readonly #starts: Uint32Array;
  readonly #roles: Uint8Array;
  readonly #weights: Int16Array;

  /** `text` is a generated table of [evidence × roles + role]. */
  constructor(text: string, pieces: number) {
    const roles: number[] = [];
    const weights: number[] = [];
    this.#starts = new Uint32Array(pieces + 1);
    let next = 0;
    eachWeight(text, (at, weight) => {
      if (weight === 0) return;
      const evidence = Math.floor(at / ROLE_COUNT);
      while (next <= evidence) this.#starts[next++] = weights.length;
      roles.push(at - evidence * ROLE_COUNT);
      weights.push(weight);
    });
    while (next <= pieces) this.#starts[next++] = weights.length;
    this.#roles = Uint8Array.from(roles);
    this.#weights = Int16Array.from(weights);
  }

  /** Adds the weights of a piece of evidence to the scores of all roles, the first of which stands at `base`. */
  addTo(scores: Int32Array, base: number, evidence: number): void {
    const roles = this.#roles;
    const weights = this.#weights;
    const end = this.#starts[evidence + 1] ?? 0;
    for (let i = this.#starts[evidence] ?? 0; i < end; i++) {
      const at = base + (roles[i] ?? 0);
      scores[at] = (scores[at] ?? 0) + (weights[i] ?? 0);
    }
  }

  /** The weights of a piece of evidence, one for each role. */
  of(evidence: number): Int32Array {
    const scores = new Int32Array(ROLE_COUNT);
    this.addTo(scores, 0, evidence);
    return scores;
  }
}

/** Reads a generated table of `size` weights. */
export function readTable(text: string, size: number): Int16Array {
  const table = new Int16Array(size);
  eachWeight(text, (at, weight) => (table[at] = weight));
  return table;
}

/** Goes through a generated table in order; runs of zeros are skipped. */
function eachWeight(text: string, take: (at: number, weight: number) => void): void {
  const codes = new Uint8Array(0x80);
  for (let code = 0; code < ALPHABET.length; code++) codes[ALPHABET.charCodeAt(code)] = code;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const code = codes[text.charCodeAt(i)] ?? 0;
    if (code < SPAN) take(at++, (code - LIMIT) * UNIT);
    else at += 2 ** (code - SPAN);
  }
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
