/** The index of the first place after the cursor, or of the very first when none follows. Places are in text order. */
export function placeAfter(places: readonly Place[], cursor: Place): number | undefined {
  if (places.length === 0) return undefined;
  const index = places.findIndex(place => compare(place, cursor) > 0);
  return index === -1 ? 0 : index;
}

/** The index of the last place before the cursor, or of the very last when none precedes. */
export function placeBefore(places: readonly Place[], cursor: Place): number | undefined {
  if (places.length === 0) return undefined;
  const index = places.findLastIndex(place => compare(place, cursor) < 0);
  return index === -1 ? places.length - 1 : index;
}

interface Place {
  readonly line: number;
  readonly character: number;
}

function compare(one: Place, other: Place): number {
  return one.line - other.line || one.character - other.character;
}
