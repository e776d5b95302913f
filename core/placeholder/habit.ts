import { HELD, HOLDS } from './candidate-fact-list.ts';
import { BRACKETS, FORMS, type PlaceholderForm } from './candidates.ts';

/**
 * A document uses a form in one way, but for brackets, of which it may have two: such as explain, and such as tell the writer
 * what to put in their place.
 */
export const HABITS = [...FORMS, '要求'] as const;
export type Habit = (typeof HABITS)[number];

export function habitOf(form: PlaceholderForm, facts: readonly number[]): Habit {
  return BRACKETS.has(form) && facts.some(fact => INSTRUCTIONS.includes(fact)) ? '要求' : form;
}

const INSTRUCTIONS = (['请填写', '据实改写', '只有待补', '此处', '短填写要求', '填写要求加栏目名'] as const).map(
  held => HOLDS + HELD.indexOf(held),
);
