import type { Memento } from 'vscode';

/**
 * Which language a writer gave to a document that we would treat as a report. Files are remembered with the workspace,
 * untitled documents, whose names are used again, until they are closed.
 */
export class Choices {
  readonly #memento: Memento;
  readonly #untitled = new Map<string, string>();

  constructor(memento: Memento) {
    this.#memento = memento;
  }

  get(uri: string): string | undefined {
    return isUntitled(uri) ? this.#untitled.get(uri) : this.#stored().find(([known]) => known === uri)?.[1];
  }

  set(uri: string, language: string): void {
    if (isUntitled(uri)) this.#untitled.set(uri, language);
    else this.#store([...this.#without(uri), [uri, language]]);
  }

  delete(uri: string): void {
    if (isUntitled(uri)) this.#untitled.delete(uri);
    else if (this.get(uri) !== undefined) this.#store(this.#without(uri));
  }

  #without(uri: string): readonly Choice[] {
    return this.#stored().filter(([known]) => known !== uri);
  }

  #stored(): readonly Choice[] {
    return this.#memento.get<readonly Choice[]>(KEY, []);
  }

  #store(choices: readonly Choice[]): void {
    void this.#memento.update(KEY, choices.slice(-LIMIT));
  }
}

type Choice = readonly [uri: string, language: string];

const KEY = 'gaozhi.detect.choices';
/** The oldest give way: a workspace remembers no more files than these. */
const LIMIT = 500;

function isUntitled(uri: string): boolean {
  return uri.startsWith('untitled:');
}
