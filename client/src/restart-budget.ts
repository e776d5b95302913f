/** Decides whether a server that died is started again: up to four times within three minutes. */
export class RestartBudget {
  #deaths: readonly number[] = [];

  /** Takes note of a death at `now` (milliseconds); true when another start is in order. */
  spend(now: number): boolean {
    this.#deaths = [...this.#deaths.filter(death => now - death < WINDOW), now];
    return this.#deaths.length <= RESTARTS;
  }

  clear(): void {
    this.#deaths = [];
  }
}

const RESTARTS = 4;
const WINDOW = 3 * 60 * 1000;
