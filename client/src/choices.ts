import type { Memento } from 'vscode';

/**
 * What a writer chose for single documents, such as a language. Files are remembered with the workspace, untitled documents,
 * whose names are used again, until they are closed. `key` names the list in the workspace's memory.
 */
export class Choices {
  readonly #memento: Memento;
  readonly #key: string;
  readonly #untitled = new Map<string, string>();

  constructor(memento: Memento, key: string) {
    this.#memento = memento;
    this.#key = key;
  }

  get(uri: string): string | undefined {
    return isUntitled(uri) ? this.#untitled.get(uri) : this.#stored().find(([known]) => known === uri)?.[1];
  }

  set(uri: string, choice: string): void {
    if (isUntitled(uri)) this.#untitled.set(uri, choice);
    else this.#store([...this.#without(uri), [uri, choice]]);
  }

  delete(uri: string): void {
    if (isUntitled(uri)) this.#untitled.delete(uri);
    else if (this.get(uri) !== undefined) this.#store(this.#without(uri));
  }

  #without(uri: string): readonly Choice[] {
    return this.#stored().filter(([known]) => known !== uri);
  }

  #stored(): readonly Choice[] {
    return this.#memento.get<readonly Choice[]>(this.#key, []);
  }

  #store(choices: readonly Choice[]): void {
    void this.#memento.update(this.#key, choices.slice(-LIMIT));
  }
}

type Choice = readonly [uri: string, choice: string];

/** The oldest give way: a workspace remembers no more files than these. */
const LIMIT = 500;

function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}
