import type { DocumentHabits } from '#core';
import type { ElementName } from '../elements/element.ts';
import type { GivenElements } from '../given-elements.ts';
import type { Run } from '../official-document.ts';
import type { PrintedLine } from '../roles.ts';
import { runOfLine, runOfValue } from './runs.ts';
import { stretchesOf, type TypedValue } from './typed-value.ts';

/** The elements of one document, from where the writer gave them: what is typed in the text goes before the front matter. */
export class DocumentElements {
  readonly #typed = new Map<ElementName, Run[]>();
  /** How long the label is with which a typed value begins. */
  readonly #labels = new WeakMap<Run, number>();
  readonly #given: GivenElements;

  constructor(given: GivenElements) {
    this.#given = given;
  }

  /** Takes what stands on a line of the text. */
  addTyped(line: PrintedLine, values: readonly TypedValue[], habits: DocumentHabits): void {
    const stretches = stretchesOf(line.text, values);
    for (const [i, { element, start: valueStart }] of values.entries()) {
      if (element === 'byline' || element === 'attachment-mark' || element === 'attachment-title' || element === 'imprint-other') continue;
      const { start, end } = stretches[i] ?? { start: 0, end: 0 };
      const runs = this.#typed.get(element);
      const run = runOfLine(line, habits, start, end);
      if (valueStart > start) this.#labels.set(run, valueStart - start);
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

  /** `签发人：` as it was typed before a value, and the value alone. */
  labelled(run: Run): { readonly label: Run | undefined; readonly value: Run } {
    const length = this.#labels.get(run);
    if (length === undefined) return { label: undefined, value: run };
    return {
      label: { ...run, text: run.text.slice(0, length).trimEnd(), label: true, placeholders: [] },
      value: {
        ...run,
        text: run.text.slice(length),
        offset: run.offset + length,
        placeholders: run.placeholders.flatMap(({ start, end }) => (start < length ? [] : [{ start: start - length, end: end - length }])),
      },
    };
  }

  first(name: ElementName): Run | undefined {
    return this.all(name)[0];
  }

  hasTyped(name: ElementName): boolean {
    return this.#typed.has(name);
  }

  has(name: ElementName): boolean {
    return this.#typed.has(name) || this.#given[name] !== undefined;
  }
}
