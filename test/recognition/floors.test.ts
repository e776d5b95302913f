import { expect, test } from 'vitest';
import { readForms, readPart } from './labelled-files.ts';
import { type Report, scoreFiles } from './report.ts';
import { scoreDocument } from './score.ts';

// What the recognizer has reached on the labelled documents; it may not fall below. docs/recognition.md has the exact figures.

function check({ headings, parents, titles, series, exact, lookAlikes }: Report, floors: readonly number[]): void {
  const reached = [headings.f1, parents.f1, titles.f1, series.f1, exact.f1];
  for (const [i, floor] of floors.entries()) expect(reached[i], String(reached)).toBeGreaterThanOrEqual(floor);
  expect(lookAlikes.hit / lookAlikes.of).toBeLessThanOrEqual(0.04);
}

test('the documents that nobody tuned for', () => check(scoreFiles(readPart('checking')), [0.95, 0.89, 0.9, 0.9, 0.885]), 60_000);

test(
  'the documents that the weights were fitted to',
  () => check(scoreFiles(readPart('tuning')), [0.98, 0.905, 0.955, 0.965, 0.935]),
  60_000,
);

test('four of five single lines are read right where nothing else tells', () => {
  const forms = readForms();
  const right = forms.filter(form => scoreDocument(form).placeholders.faults.length === 0);
  expect(right.length / forms.length).toBeGreaterThanOrEqual(0.8);
});
