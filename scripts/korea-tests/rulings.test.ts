import { expect, it } from 'vitest';
import { ruled } from './rulings.mjs';

const rows = [
  { date: '2020-03-06', event: 'Launch' },
  { date: '2020-03-21', event: 'Launch' },
];

it('moves a row to another day and keeps the date of the list', () =>
  expect(
    ruled(rows, [{ ...rows[0], day: '2020-03-09', group: '', source: 'https://x.test/', note: 'N.' }]),
  ).toEqual([
    {
      date: '2020-03-09',
      listed: '2020-03-06',
      event: 'Launch',
      group: '',
      source: 'https://x.test/',
      note: 'N.',
    },
    { date: '2020-03-21', listed: '2020-03-21', event: 'Launch', group: '', source: '', note: '' },
  ]));

it('refuses a ruling on no row', () =>
  expect(() => ruled(rows, [{ date: '2020-03-07', event: 'Launch' }])).toThrow(/on no row: 2020-03-07/));
