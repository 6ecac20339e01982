import { expect, it } from 'vitest';
import type { Added } from '../keep/index.js';
import { addedLine, plural } from './added-words.js';

const ADDED: Added = {
  document: 'wire-1',
  outcome: 'added',
  items: 1,
  joined: 0,
  proposed: 0,
  copyOf: null,
  lost: [],
};

it.each([
  [ADDED, 'added  wire-1  (1 item)  wire.txt\n'],
  [
    { ...ADDED, items: 3, joined: 2, proposed: 1 },
    'added  wire-1  (3 items, 2 on what was there, 1 to review)  wire.txt\n',
  ],
  [{ ...ADDED, copyOf: 'first-2' }, 'added  wire-1  (1 item, a copy of first-2)  wire.txt\n'],
  [{ ...ADDED, outcome: 'there' as const }, 'there already  wire-1  wire.txt\n'],
  [
    { ...ADDED, outcome: 'read-again' as const, lost: ['a', 'b'] },
    'read again  wire-1  (1 item, 2 decisions lost: a b)  wire.txt\n',
  ],
])('of %j the line is %j', (added, line) => expect(addedLine(added, 'wire.txt')).toBe(line));

it('a line has another word, and a further part, where those are given', () => {
  expect(addedLine(ADDED, 'x', 'changed', 'old-1 is kept')).toBe(
    'changed  wire-1  (1 item, old-1 is kept)  x\n',
  );
  expect(addedLine({ ...ADDED, outcome: 'there' }, 'x', 'changed', 'old-1 is kept')).toBe(
    'changed  wire-1  (old-1 is kept)  x\n',
  );
});

it('nouns stand in their number', () =>
  expect([plural(1, 'item'), plural(2, 'item')]).toEqual(['1 item', '2 items']));
