import type { PromiseLine } from 'dragoman/client';
import { expect, test } from 'vitest';
import { overdueFirst } from './overdue-first.js';

const promise = (entry: string, weight: number, due: string, overdue = true) =>
  ({ entry, weight, due, overdue }) as PromiseLine;

test('what is central comes first, then what was due last; what is not overdue is not told', () => {
  const all = [
    promise('aside', 0.1, '2024-01-01'),
    promise('old', 1, '2007-01-01'),
    promise('new', 1, '2019-01-01'),
    promise('in time', 1, '2030-01-01', false),
  ];
  expect(overdueFirst(all).map(({ entry }) => entry)).toEqual(['new', 'old', 'aside']);
});
