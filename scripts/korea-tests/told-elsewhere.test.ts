import { expect, it } from 'vitest';
import { inOrder, withToldElsewhere } from './told-elsewhere.mjs';

const row = {
  id: 'a',
  title: 'Ours',
  source: 'https://x.test/',
  note: 'One.',
  licence: 'facts from X; own words',
};

it('adds sources and notes, and puts filled cells in the place of ours', () =>
  expect(
    withToldElsewhere(
      [row, { ...row, id: 'b' }],
      [{ id: 'a', title: 'Better', parties: '', source: 'https://y.test/', note: 'Two.' }],
    ),
  ).toEqual([
    {
      id: 'a',
      title: 'Better',
      source: 'https://x.test/ https://y.test/',
      note: 'One. Two.',
      licence: 'facts from X and from the pages named; own words',
    },
    { ...row, id: 'b' },
  ]));

it('names pages in the licence only where some are added', () =>
  expect(withToldElsewhere([row], [{ id: 'a', count: '2', source: '' }])).toEqual([{ ...row, count: '2' }]));

it('refuses what is told of no row', () =>
  expect(() => withToldElsewhere([row], [{ id: 'c' }])).toThrow('told elsewhere of no row: c'));

it('orders by day, then by id', () =>
  expect(
    inOrder([
      { id: 'b', when: '2020-01-02' },
      { id: 'a', when: '2020-01-02' },
      { id: 'c', when: '2020-01-01~' },
    ]).map(({ id }: { id: string }) => id),
  ).toEqual(['c', 'a', 'b']));
