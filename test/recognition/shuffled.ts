/** The numbers below `count` in an order that depends on `seed`, the same on every machine. */
export function shuffled(count: number, seed: number): readonly number[] {
  const order = Array.from({ length: count }, (_, i) => i);
  let state = seed * 2654435761 + 12345;
  for (let i = count - 1; i > 0; i--) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
  return order;
}
