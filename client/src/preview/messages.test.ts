import { expect, test } from 'vitest';
import { readMessage } from './messages.ts';

const check = (message: unknown, expected: unknown): void => expect(readMessage(message)).toEqual(expected);

test('messages of the page', () => {
  check({ type: 'ready' }, { type: 'ready' });
  check({ type: 'need', pages: [2, 0] }, { type: 'need', pages: [2, 0] });
  check({ type: 'reveal', page: 1, line: 2, piece: 3, offset: 4 }, { type: 'reveal', page: 1, line: 2, piece: 3, offset: 4 });
});
test('anything else is no message', () => {
  for (const message of [undefined, null, 'ready', {}, { type: 'eval' }, { type: 'reveal', page: '1' }, { type: 'reveal', page: -1 }]) {
    check(message, undefined);
  }
  check({ type: 'need', pages: [1.5, 'x', 3] }, { type: 'need', pages: [3] });
});
