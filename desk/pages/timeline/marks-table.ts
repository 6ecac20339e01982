import { actorName, listed } from '../../../src/present/names.js';
import type { Mark } from '../../pieces/marks/mark.js';
import { dateOf } from '../../pieces/marks/sentence.js';
import type { PictureTable } from '../../pieces/picture/csv.js';
import type { Columns } from './columns.js';
import { laneOf } from './lanes.js';

/** Places of the marks that are seen in a span and were known, in the order of days. */
export function placesIn(
  { from, to, known }: Columns,
  span: { readonly from: number; readonly to: number },
  knownBy: number,
): number[] {
  const places: number[] = [];
  for (let place = 0; place < from.length; place++)
    if ((from[place] ?? 0) <= span.to && (to[place] ?? 0) >= span.from && (known[place] ?? 0) <= knownBy)
      places.push(place);
  return places.sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0));
}

/** The marks themselves. */
export const marksIn = (
  columns: Columns,
  span: { readonly from: number; readonly to: number },
  knownBy: number,
): Mark[] => placesIn(columns, span, knownBy).flatMap((place) => columns.marks[place] ?? []);

const COLUMNS = [
  'what',
  'when',
  'first day',
  'last day',
  'lane',
  'parties',
  'issue',
  'status',
  'level',
  'verdict',
  'sources',
  'reports',
  'confidence',
  'entry',
] as const;

/** What the picture is drawn from, as a table for other programs. Null is what is not known. */
export function marksTable(marks: readonly Mark[], scores: ReadonlyMap<string, number | null>): PictureTable {
  return {
    columns: COLUMNS,
    rows: marks.map((mark) => [
      mark.title,
      dateOf(mark),
      mark.first,
      mark.last,
      laneOf(mark)?.name ?? null,
      listed(mark.parties.map(actorName)),
      mark.issue,
      mark.status ?? null,
      mark.level ?? null,
      scores.get(mark.id) ?? null,
      mark.sources,
      mark.reports,
      mark.confidence,
      mark.id,
    ]),
  };
}
