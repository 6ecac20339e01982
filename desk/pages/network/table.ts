import type { Network } from 'dragoman/client';
import { actorName } from '../../../src/present/names.js';
import type { PictureTable } from '../../pieces/picture/csv.js';

/** Balances are written to a tenth of a point. */
const tenth = (points: number): number => Math.round(10 * points) / 10;

/** Every two sides at the end of every year of which something is told of them, with the newest words of that year. */
export function tableOf({ edges }: Pick<Network, 'edges'>): PictureTable {
  const told = edges
    .flatMap(({ pair, years }) => years.map((one) => ({ pair, one })))
    .filter(({ one }) => one.entries.length > 0)
    .sort((a, b) => b.one.year - a.one.year || Math.abs(b.one.points) - Math.abs(a.one.points));
  return {
    columns: ['Year', 'One side', 'The other', 'Balance', 'They stand', 'Entries of the year'],
    rows: told.map(({ pair: [one, other], one: { year, points, standing, entries } }) => [
      String(year),
      actorName(one),
      actorName(other),
      tenth(points),
      standing,
      entries.length,
    ]),
    entries: told.map(({ one }) => one.entries.at(-1) ?? null),
  };
}
