import { expect, test } from 'vitest';
import { candidateFacts } from './candidate-facts.ts';
import { CANDIDATE_FACTS } from './candidate-fact-list.ts';
import { candidatesIn } from './candidates.ts';
import { emphasisAround } from './emphasis.ts';

/** The names of the facts of the first candidate of a line. */
function factsOf(line: string): readonly (string | undefined)[] {
  return (candidateFacts(line, candidatesIn(line))[0] ?? []).map(fact => CANDIDATE_FACTS[fact]);
}

test('what was said of another line with the same words around a candidate is not said of this one', () => {
  const words = '本系統在屏幕上方的第一個欄目裡顯示X的数量及其单位和它所属的部门以及填报时间';
  const other = factsOf(`${words}，所用符号见后`);
  const own = factsOf(words);
  expect(other).toContain('谈论符号本身');
  expect(own).not.toContain('谈论符号本身');
});

test('stars stand around a gap only where there are some on both sides', () => {
  expect(emphasisAround('**一**', { start: 2, end: 3 })).toBe(2);
  expect(emphasisAround('*一*', { start: 1, end: 2 })).toBe(1);
  expect(emphasisAround('**一**', { start: 0, end: 3 })).toBe(0);
});
