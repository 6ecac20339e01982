import { expect, it } from 'vitest';
import { ruled } from './rulings.mjs';

const rows = [
  { date: '2020-03-06', event: 'Launch' },
  { date: '2020-03-21', event: 'Launch' },
];

it('moves a row to another day and keeps the date of the list', () => {
  const [moved, left] = ruled(rows, [
    { ...rows[0], day: '2020-03-09', source: 'https://x.test/', note: 'N.' },
  ]);
  expect(moved).toMatchObject({
    date: '2020-03-09',
    listed: '2020-03-06',
    isSettled: true,
    source: 'https://x.test/',
    note: 'N.',
  });
  expect(left).toMatchObject({
    date: '2020-03-21',
    listed: '2020-03-21',
    isSettled: false,
    source: '',
    note: '',
  });
});

it('says that a day is settled where other sources have the same', () =>
  expect(ruled(rows, [{ ...rows[0], day: '2020-03-06' }])[0]).toMatchObject({
    date: '2020-03-06',
    isSettled: true,
  }));

it('refuses a ruling on no row', () =>
  expect(() => ruled(rows, [{ date: '2020-03-07', event: 'Launch' }])).toThrow(/on no row: 2020-03-07/));
