import type { PlacedEntry } from 'dragoman/client';
import { sayDate } from '../../../src/present/dates.js';
import type { PictureTable } from '../../pieces/picture/csv.js';
import { reachWords } from './reaches.js';

/** What the map is drawn from, an entry at a place to a row. */
export function placesTable(rows: readonly PlacedEntry[]): PictureTable {
  return {
    columns: ['what', 'when', 'place', 'latitude', 'longitude', 'kind', 'level', 'reach'],
    rows: rows.map((row) => [
      row.title,
      row.date === null ? null : sayDate(row.date),
      row.name,
      row.latitude,
      row.longitude,
      row.change ?? row.kind,
      row.level ?? null,
      row.reaches.length === 0 ? null : row.reaches.map(reachWords).join('; '),
    ]),
    entries: rows.map(({ entry }) => entry),
  };
}
