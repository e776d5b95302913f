/** What a column needs, in twips, the white beside its text included. */
export interface ColumnNeed {
  /** Its longest text on one line. */
  readonly natural: number;
  /** Its longest word or number: what would have to be cut below that. */
  readonly least: number;
}

/**
 * The widths of the columns, whole twips that are no more than `room` together: each as wide as its text where all fit; else the
 * widest give way first, down to their longest word.
 */
export function columnWidths(needs: readonly ColumnNeed[], room: number): readonly number[] {
  const natural = needs.map(need => Math.ceil(need.natural));
  if (sum(natural) <= room) return natural;
  const least = needs.map((need, i) => Math.min(natural[i] ?? 0, Math.ceil(need.least)));
  if (sum(least) >= room) return shared(least, room);
  const level = waterLevel(natural, least, room);
  const widths = natural.map((width, i) => Math.floor(Math.min(width, Math.max(least[i] ?? 0, level))));
  return shared(widths, room);
}

/** The width that no column exceeds but one whose words need more, so that all together fill the room. */
function waterLevel(natural: readonly number[], least: readonly number[], room: number): number {
  let low = 0;
  let high = room;
  for (let i = 0; i < 24; i++) {
    const level = (low + high) / 2;
    const total = sum(natural.map((width, column) => Math.min(width, Math.max(least[column] ?? 0, level))));
    if (total > room) high = level;
    else low = level;
  }
  return low;
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
