/** Names of facts in the order of their numbers. A fact is something that holds of a line or does not. */
export class FactList {
  readonly names: string[] = [];

  /** Adds one fact, or one for each of several values of which a line has at most one; returns the number of the first. */
  add(name: string, values: readonly string[] = ['']): number {
    const first = this.names.length;
    for (const value of values) this.names.push(value === '' ? name : `${name} ${value}`);
    return first;
  }
}

/** The names of pairs, the second changing first: `X 左`, `X 右`, `× 左`, `× 右`. */
export function crossed(firsts: readonly string[], seconds: readonly string[], between = ' '): readonly string[] {
  return firsts.flatMap(first => seconds.map(second => `${first}${between}${second}`));
}

/** The place of `value` among ascending limits: how many of them it exceeds. */
export function bucket(value: number, limits: readonly number[]): number {
  let index = 0;
  while (index < limits.length && value > (limits[index] ?? 0)) index++;
  return index;
}

/** How a person reads limits: ≤2, ≤4, >4. */
export function bucketNames(limits: readonly number[]): readonly string[] {
  return [...limits.map(limit => `≤${limit}`), `>${limits.at(-1) ?? 0}`];
}
