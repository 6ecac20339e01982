import type { PromiseLine } from 'dragoman/client';
import { expect, it } from 'vitest';
import { ofParty } from './of-party.js';

const line = (entry: string, by: string, made: string | null, overdue = false): PromiseLine => ({
  entry,
  by: [by],
  made,
  overdue,
  title: entry,
  says: '',
  to: [],
  issue: 'missiles',
  agreement: null,
  state: null,
  since: null,
  due: null,
  history: [],
  specificity: null,
  weight: 0,
});

it('gives a state those of its people too, overdue ones first, then the newest', () => {
  const rows = [
    line('a', 'PRK', '2005-09-19'),
    line('b', 'PRK:Kim Jong Un', '2018-06-12'),
    line('c', 'USA', '2018-06-12'),
    line('d', 'PRK', '2007-02-13', true),
    line('e', 'PRK', null),
  ];
  expect(ofParty(rows, 'PRK').map(({ entry }) => entry)).toEqual(['d', 'b', 'a', 'e']);
  expect(ofParty(rows, 'PRK:Kim Jong Un').map(({ entry }) => entry)).toEqual(['b']);
});
