import { FORBIDDEN } from './costs.ts';
import { shapeCost } from './shape.ts';

/** The measures of a title, in characters: how far the text before each offset reaches, also without blanks at its end. */
export interface Measures {
  readonly advances: readonly number[];
  readonly trimmed: readonly number[];
  /** Of a line. */
  readonly width: number;
  /** How few lines can hold the title. */
  readonly least: number;
}

/**
 * Where the lines begin in the least ill way to set a title in the fewest lines, or in one more. `costs` by the offsets where a line may
 * begin; doubtful ones are tried when no way without them fits. Undefined when nothing fits.
 */
export function arrange(costs: ReadonlyMap<number, number>, measures: Measures): readonly number[] | undefined {
  const places = [...costs];
  return (
    leastIll(
      places.filter(([, cost]) => cost < FORBIDDEN),
      measures,
    ) ?? leastIll(places, measures)
  );
}

/** How much better a way with one line more has to be. */
const EXTRA_LINE = 3;
/** After so many steps of the search the best so far is taken. A title of a hundred characters needs a tenth of them. */
const MOST_STEPS = 100_000;

function leastIll(places: readonly (readonly [number, number])[], measures: Measures): readonly number[] | undefined {
  const { advances, trimmed, width, least } = measures;
  const total = trimmed.at(-1) ?? 0;
  let winner: readonly number[] | undefined;
  let lowest = Infinity;
  let steps = 0;
  const choose = (starts: readonly number[], cost: number, from: number): void => {
    if (++steps > MOST_STEPS) return;
    const begin = advances[starts.at(-1) ?? 0] ?? 0;
    if (total - begin <= width) {
      const sum = cost + (starts.length > least ? EXTRA_LINE : 0) + shapeCost(lineWidths(starts, measures));
      if (sum < lowest) [winner, lowest] = [starts, sum];
    }
    if (starts.length > least) return;
    for (let i = from; i < places.length; i++) {
      const [place = 0, placeCost = 0] = places[i] ?? [];
      if ((trimmed[place] ?? 0) - begin > width) return;
      const isEnough = total - (advances[place] ?? 0) <= width * (least + 1 - starts.length);
      if (isEnough) choose([...starts, place], cost + placeCost, i + 1);
    }
  };
  choose([0], 0, 0);
  return winner;
}

function lineWidths(starts: readonly number[], { advances, trimmed }: Measures): readonly number[] {
  return starts.map((start, i) => (trimmed[starts[i + 1] ?? trimmed.length - 1] ?? 0) - (advances[start] ?? 0));
}
