import { describe, expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { meeting } from '../../../test/told-entries.js';
import { tracksOf } from '../../forecast/book/index.js';
import type { Entry } from '../../record/index.js';
import { toldBetween } from './told-between.js';

const known = (entry: Entry, day: string): Entry => ({
  ...entry,
  reports: entry.reports.map((report) => ({ ...report, document: { ...report.document, known: day } })),
});
const met = (id: string, day: string, parties = ['NOR', 'ISL']) => known(meeting(id, parties, day, {}), day);
const tracks = tracksOf(
  inBook([
    kept({ day: '2022-05-01', probability: 0.2 }),
    kept({ day: '2022-05-11', probability: 0.3 }),
    kept({ day: '2022-05-21', probability: 0.3 }),
  ]),
);
const found = (...entries: Entry[]) =>
  toldBetween(entries, { parties: ['NOR', 'ISL'] }, tracks).map(({ entry }) => entry);

describe('what the record came to know between two forecasts', () => {
  it('is told where they differ, the last day of the stretch included', () => {
    expect(found(met('a', '2022-05-11'))).toEqual(['a']);
    expect(found(met('a', '2022-05-01'), met('b', '2022-05-15'))).toEqual([]);
  });
  it('is the entry of most sources, then the newest', () => {
    const twice = { ...met('many', '2022-05-03'), sources: 3 };
    expect(found(met('old', '2022-05-02'), twice, met('new', '2022-05-09'))).toEqual(['many']);
    expect(found(met('old', '2022-05-02'), met('new', '2022-05-09'))).toEqual(['new']);
  });
  it('is of all parties of the question', () =>
    expect(found(met('other', '2022-05-03', ['NOR', 'PRT']))).toEqual([]));
});
