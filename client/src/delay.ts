import type { Disposable } from 'vscode';

/** Runs something once, some time after the last call of `restart`. */
export class Delay implements Disposable {
  readonly #milliseconds: number;
  readonly #run: () => void;
  #timer: Timer | undefined;

  constructor(milliseconds: number, run: () => void) {
    this.#milliseconds = milliseconds;
    this.#run = run;
  }

  /** Starts waiting, from the beginning if it already does. */
  restart(): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#run();
    }, this.#milliseconds);
  }

  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  dispose(): void {
    this.cancel();
  }
}

// Both runtimes have timers, but no library of types that they share declares them.
interface Timer {
  readonly timer: unique symbol;
}
declare function setTimeout(run: () => void, milliseconds: number): Timer;
declare function clearTimeout(timer: Timer | undefined): void;
