import { expect, it } from 'vitest';
import { dayNumber } from '../../pieces/time/day-number.js';
import { marksTable, placesIn } from './marks-table.js';
import { viewOf } from './view-made.js';

const { columns } = viewOf([
  { id: 'said', kind: 'statement', first: '2018-01-01', last: '2018-01-01', known: '2018-01-01' },
  {
    id: 'summit',
    level: 'leaders',
    status: 'held',
    date: '2018-06-12',
    known: '2018-06-12',
    parties: ['USA', 'PRK:Kim Jong Un'],
  },
]);
const span = { from: dayNumber('2018-01-01'), to: dayNumber('2019-01-01') };
const ids = (places: number[]) => places.map((place) => columns.marks[place]?.id);

it('lists what is seen and was known, in the order of days', () => {
  expect(ids(placesIn(columns, span, Number.POSITIVE_INFINITY))).toEqual(['said', 'summit']);
  expect(ids(placesIn(columns, span, dayNumber('2018-03-01')))).toEqual(['said']);
  expect(
    ids(placesIn(columns, { ...span, from: dayNumber('2018-02-01') }, Number.POSITIVE_INFINITY)),
  ).toEqual(['summit']);
});

it('has a cell for each column, empty where nothing is known', () => {
  const table = marksTable(columns.marks, new Map([['summit', -41]]));
  for (const row of table.rows) expect(row).toHaveLength(table.columns.length);
  expect(table.rows[0]).toContain('United States and Kim Jong Un');
  expect(table.rows[0]).toContain(-41);
  expect(table.rows[1]?.[table.columns.indexOf('verdict')]).toBeNull();
});
