/** What a column needs, in twips. */
export interface ColumnNeed {
  /** Its longest text on one line. */
  readonly natural: number;
  /** Its longest word or number: what would have to be cut below that. */
  readonly least: number;
}

/** The white of a cell beside its text, a character, and what lines fall short of their width on the average, in twips. */
export interface ColumnWhite {
  readonly white: number;
  readonly em: number;
  readonly ragged: number;
}

/**
 * The widths of the columns, whole twips that are no more than `room` together: each as wide as its text where all fit; else so that
 * the longest texts take as few lines as they can, and what is left makes short texts stand on one.
 */
export function columnWidths(needs: readonly ColumnNeed[], look: ColumnWhite, room: number): readonly number[] {
  const natural = needs.map(need => Math.ceil(need.natural + look.white));
  if (sum(natural) <= room) return natural;
  const least = needs.map(need => Math.ceil(need.least + look.white));
  const lines = linesNeeded(needs, look, room);
  if (lines === undefined) return shared(least, room);
  return withRest(widthsAt(needs, look, lines), needs, look, lines, room);
}

/** In how many lines the longest texts can stand; undefined where words have to be cut, or next to it. */
export function linesNeeded(needs: readonly ColumnNeed[], look: ColumnWhite, room: number): number | undefined {
  for (let lines = 1; lines <= MOST_LINES; lines++) if (sum(widthsAt(needs, look, lines)) <= room) return lines;
  return undefined;
}

const MOST_LINES = 200;

function widthsAt(needs: readonly ColumnNeed[], { white, ragged }: ColumnWhite, lines: number): readonly number[] {
  return needs.map(({ natural, least }) =>
    Math.ceil(white + Math.min(natural, Math.max(least, lines === 1 ? natural : natural / lines + ragged))),
  );
}

/** What is left goes to those that need least to stand on one line, the remainder to all others, so that they come out as high. */
function withRest(
  widths: readonly number[],
  needs: readonly ColumnNeed[],
  look: ColumnWhite,
  lines: number,
  room: number,
): readonly number[] {
  const natural = widthsAt(needs, look, 1);
  const lacking = (column: number): number => (natural[column] ?? 0) - (widths[column] ?? 0);
  const columns = [...widths.keys()].toSorted((one, other) => lacking(one) - lacking(other));
  const whole = new Set<number>();
  let rest = room - sum(widths);
  for (const column of columns) {
    if (lacking(column) > rest) break;
    rest -= lacking(column);
    whole.add(column);
  }
  const at = (height: number): readonly number[] => {
    const others = widthsAt(needs, look, height);
    return natural.map((width, column) => (whole.has(column) ? width : (others[column] ?? 0)));
  };
  let low = 1;
  let high = lines;
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (sum(at(middle)) <= room) high = middle;
    else low = middle;
  }
  return inCharacters(at(high), needs, look, whole, room);
}

/**
 * Columns whose texts turn over hold whole characters: programs round the last twip apart, and one would set a character more on a
 * line. What is left over goes to the longest texts.
 */
function inCharacters(
  widths: readonly number[],
  needs: readonly ColumnNeed[],
  { white, em }: ColumnWhite,
  whole: ReadonlySet<number>,
  room: number,
): readonly number[] {
  const cut = widths.map((width, column) => {
    const characters = white + Math.floor((width - white) / em) * em;
    return whole.has(column) || characters < (needs[column]?.least ?? 0) + white ? width : characters;
  });
  const height = (column: number): number => (needs[column]?.natural ?? 0) / ((cut[column] ?? 0) - white);
  const longest = [...cut.keys()].filter(column => !whole.has(column)).toSorted((one, other) => height(other) - height(one));
  let rest = room - sum(cut);
  for (const column of longest) {
    if (rest < em) break;
    cut[column] = (cut[column] ?? 0) + em;
    rest -= em;
  }
  const [first] = longest;
  if (first !== undefined) cut[first] = (cut[first] ?? 0) + rest;
  return cut;
}

/** The same proportions, so that the widths together are the room. */
function shared(widths: readonly number[], room: number): readonly number[] {
  const total = sum(widths);
  let done = 0;
  let before = 0;
  return widths.map(width => {
    done += width;
    const right = Math.round((done * room) / total);
    const own = right - before;
    before = right;
    return own;
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
