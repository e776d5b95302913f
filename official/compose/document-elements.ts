import type { DocumentHabits } from '#core';
import type { ElementName } from '../elements/element.ts';
import type { GivenElements } from '../given-elements.ts';
import type { Run } from '../official-document.ts';
import type { PrintedLine } from '../roles.ts';
import { runOfLine, runOfValue } from './runs.ts';
import type { TypedValue } from './typed-value.ts';

/** The elements of one document, from where the writer gave them: what is typed in the text goes before the front matter. */
export class DocumentElements {
  readonly #typed = new Map<ElementName, Run[]>();
  readonly #given: GivenElements;

  constructor(given: GivenElements) {
    this.#given = given;
  }

  /** Takes what stands on a line of the text. */
  addTyped(line: PrintedLine, values: readonly TypedValue[], habits: DocumentHabits): void {
    for (const { element, start, end } of values) {
      const runs = this.#typed.get(element);
      const run = runOfLine(line, habits, start, end);
      if (runs === undefined) this.#typed.set(element, [run]);
      else runs.push(run);
    }
  }

  all(name: ElementName): readonly Run[] {
    return this.#typed.get(name) ?? this.given(name);
  }

  /** The values of the front matter alone. */
  given(name: ElementName): readonly Run[] {
    return (this.#given[name] ?? []).map(runOfValue);
  }

  first(name: ElementName): Run | undefined {
    return this.all(name)[0];
  }

  has(name: ElementName): boolean {
    return this.#typed.has(name) || this.#given[name] !== undefined;
  }
}
