import { expect, it } from 'vitest';
import { tableOf } from './table.js';

it('has a row for each two sides and year of which something is told, the newest first', () =>
  expect(
    tableOf({
      edges: [
        {
          pair: ['ISL', 'NOR'],
          years: [
            { year: 2020, points: 1.04, standing: 'together', entries: ['a', 'b'] },
            { year: 2021, points: 0.7, standing: 'together', entries: [] },
            { year: 2022, points: -0.26, standing: 'between', entries: ['c'] },
          ],
        },
      ],
    }),
  ).toEqual({
    columns: ['Year', 'One side', 'The other', 'Balance', 'They stand', 'Entries of the year'],
    rows: [
      ['2022', 'Iceland', 'Norway', -0.3, 'between', 1],
      ['2020', 'Iceland', 'Norway', 1, 'together', 2],
    ],
    entries: ['c', 'b'],
  }));
