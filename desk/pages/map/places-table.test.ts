import { expect, it } from 'vitest';
import { launch, placed } from './placed-made.js';
import { placesTable } from './places-table.js';

it('has a row for each entry at a place, which leads to its words', () => {
  const { columns, rows, entries } = placesTable([
    placed({ entry: 'a', first: '2019-02-27' }),
    launch('Far', 900, 1000, { entry: 'b' }),
  ]);
  expect(rows.map((row) => row.length)).toEqual([columns.length, columns.length]);
  expect(rows[0]?.slice(0, 3)).toEqual(['Envoys meet', '27 February 2019', 'Hanoi']);
  expect(rows[1]?.at(-1)).toBe('Far: 900–1,000 km');
  expect(entries).toEqual(['a', 'b']);
});
