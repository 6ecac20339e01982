import type { Entry, ReviewTask } from 'dragoman/client';
import { expect, it } from 'vitest';
import { believing, keepingApart, merging, reportsOf } from './decisions.js';

const entry = (id: string, reports: number): Entry => ({
  id,
  slots: { kind: 'statement', speaker: 'NOR', direct: true, hedged: false },
  contradictions: [],
  reports: Array.from(
    { length: reports },
    (_, i) => ({ item: { id: `${id}-${i}` } }) as Entry['reports'][number],
  ),
  sources: reports,
  first: null,
  last: null,
});
const pair = (one: number, other: number): Extract<ReviewTask, { sort: 'merge' }> => ({
  sort: 'merge',
  id: 'pair',
  entries: [entry('one', one), entry('other', other)],
  because: null,
});

it('merges the entry with fewer reports into the other, and keeps two apart', () => {
  expect(merging(pair(2, 1))).toEqual({ kind: 'merge', entry: 'other', into: 'one' });
  expect(merging(pair(1, 2))).toEqual({ kind: 'merge', entry: 'one', into: 'other' });
  expect(keepingApart(pair(1, 1))).toEqual({ kind: 'decline', entry: 'one', into: 'other' });
  expect(reportsOf(pair(2, 1)).map(({ item }) => item.id)).toEqual(['one-0', 'one-1', 'other-0']);
});

it('believes a value by accepting a report that tells it', () => {
  const dispute: Extract<ReviewTask, { sort: 'contradiction' }> = {
    sort: 'contradiction',
    id: 'dispute',
    entry: entry('one', 3),
    contradiction: {
      slot: 'when',
      values: [
        { value: '2020', items: ['a', 'b'] },
        { value: '2021', items: ['c'] },
      ],
    },
  };
  expect(believing(dispute, 1)).toEqual({ kind: 'accept', item: 'c' });
  expect(believing(dispute, 2)).toBeNull();
});
