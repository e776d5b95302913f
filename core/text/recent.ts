/** Remembers what a function gave for a key; forgets all when there are too many. While a line is typed all but the typed place recurs. */
export class Recent<Value> {
  readonly #known = new Map<string, Value>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  get(key: string, compute: () => Value): Value {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const value = compute();
    if (this.#known.size >= this.#most) this.#known.clear();
    this.#known.set(key, value);
    return value;
  }
}
