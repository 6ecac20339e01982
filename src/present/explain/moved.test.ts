import { expect, it } from 'vitest';
import { penFor } from '../pen.js';
import { movedRows } from './moved.js';

const moments = [
  { day: '2021-05-10', asReported: -46, turnedOut: null, because: ['they met'] },
  {
    day: '2021-09-01',
    asReported: -46,
    turnedOut: 38,
    because: ['1 of 2 promises fulfilled', 'no longer: a pause'],
  },
];
const rows = (width: number) => movedRows(moments, penFor({ width, colour: false }));

it('tells both scores from each day on', () =>
  expect(rows(80).slice(1)).toEqual([
    '10 May 2021          −46     ?  they met',
    '1 September 2021     −46   +38  1 of 2 promises fulfilled; no longer: a pause',
  ]));

it('says that a meeting became known where no reason came in', () => {
  const known = { day: '2021-05-01', asReported: null, turnedOut: null, because: [] };
  expect(movedRows([known], penFor({ width: 80, colour: false })).at(-1)).toContain(
    '?     ?  it became known',
  );
});

it('is stacked where there is little room', () => {
  expect(rows(40)).toContain('1 September 2021: −46, +38');
  for (const line of rows(40)) expect(line.length).toBeLessThanOrEqual(40);
});

it('may have nothing to tell', () =>
  expect(movedRows([], penFor({ width: 80, colour: false }))).toEqual(['Nothing has come in yet.']));
