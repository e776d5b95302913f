import { expect, test } from 'vitest';
import { Choices } from './choices.ts';

function memento() {
  const values = new Map<string, unknown>();
  return {
    keys: () => [...values.keys()],
    get: <Value>(key: string, fallback?: Value) => (values.has(key) ? values.get(key) : fallback) as Value,
    update: (key: string, value: unknown) => Promise.resolve(void values.set(key, value)),
  };
}

test('a choice for a file outlives the session', () => {
  const store = memento();
  new Choices(store, 'key').set('file:///a.txt', 'plaintext');
  expect(new Choices(store, 'key').get('file:///a.txt')).toBe('plaintext');
});

test('a choice for an untitled document does not: its name will be used again', () => {
  const store = memento();
  const choices = new Choices(store, 'key');
  choices.set('untitled:Untitled-1', 'plaintext');
  expect(choices.get('untitled:Untitled-1')).toBe('plaintext');
  expect(new Choices(store, 'key').get('untitled:Untitled-1')).toBeUndefined();
});

test('the latest choice counts, and can be taken back', () => {
  const choices = new Choices(memento(), 'key');
  choices.set('file:///a.txt', 'plaintext');
  choices.set('file:///a.txt', 'markdown');
  expect(choices.get('file:///a.txt')).toBe('markdown');
  choices.delete('file:///a.txt');
  expect(choices.get('file:///a.txt')).toBeUndefined();
});

test('lists of other names are other lists', () => {
  const store = memento();
  new Choices(store, 'one').set('file:///a.txt', 'plaintext');
  expect(new Choices(store, 'two').get('file:///a.txt')).toBeUndefined();
});

test('a workspace remembers no more than the last 500 files', () => {
  const choices = new Choices(memento(), 'key');
  for (let index = 0; index < 600; index++) choices.set(`file:///${index}.txt`, 'plaintext');
  expect([choices.get('file:///99.txt'), choices.get('file:///100.txt')]).toEqual([undefined, 'plaintext']);
});
