import { expect, it } from 'vitest';
import { markOf } from '../../pieces/marks/mark-made.js';
import { dayNumber } from '../../pieces/time/day-number.js';
import { columnsOf } from './columns.js';
import { endIn, firstIn, lowerBound } from './visible.js';

it('finds where a value would stand', () => {
  const sorted = Float64Array.of(9, 1, 3, 3, 7);
  expect([0, 3, 4, 8].map((value) => lowerBound(sorted, value, 1, 5))).toEqual([1, 2, 4, 5]);
});

it('takes what began before the span and reaches into it', () => {
  const held = { kind: 'capability', change: 'deploy' };
  const columns = columnsOf(
    [
      markOf({ ...held, first: '2017-01-01', last: '2017-01-02' }),
      markOf({ ...held, first: '2017-03-01', last: '2018-03-01' }),
      markOf({ ...held, first: '2019-01-01', last: '2019-01-01' }),
    ],
    { scores: new Map(), promises: new Map(), today: dayNumber('2020-01-01') },
  );
  const [row] = columns.rows;
  const span = { from: dayNumber('2018-02-01'), to: dayNumber('2018-12-31') };
  expect(row && [firstIn(columns, row, span, 0), endIn(columns, row, span, 0)]).toEqual([1, 2]);
});
