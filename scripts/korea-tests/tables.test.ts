import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sheetReadings } from '../../src/read/sheet/index.js';
import { bounds } from '../../src/record/date.js';
import { read } from '../public-tables.mjs';
import { launchesByYear } from './by-year.mjs';
import { csvOf } from './csv.mjs';
import { koreanDay } from './days.mjs';
import { ACT_COLUMNS, koreaRows, TEST_COLUMNS } from './index.mjs';
import { testsIn } from './labels.mjs';

type Row = Record<string, string>;
const shipped = (name: string): URL => new URL(`../../data/korea/${name}.csv`, import.meta.url);
const rowsOf = (name: string): Row[] => read(shipped(name));
const FOLDER = new URL('../../../shared/data/facts', import.meta.url).pathname;

describe.each(['tests', 'provocations', 'exercises'])('data/korea/%s.csv', (name) => {
  const rows = rowsOf(name);
  it('is read without a complaint, a fact a row', async () => {
    const sheet = await sheetReadings({
      source: `${name}.csv`,
      name: `${name}.csv`,
      bytes: readFileSync(shipped(name)),
      contentType: 'text/csv',
      charset: null,
    });
    expect(sheet?.problems).toEqual([]);
    expect(sheet?.readings).toHaveLength(rows.length);
  });
  it('has ids, days and sources as agreed', () => {
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const keys = rows.map(({ when = '', id = '' }) => [when, id]);
    expect(keys).toEqual(keys.toSorted(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1)));
    for (const { id, title = '', when = '', published = '', source = '' } of rows) {
      expect([id, title.length <= 80, published >= (bounds(when).last ?? '')]).toEqual([id, true, true]);
      expect(source).toMatch(/^(?:https?:\/\/\S+|digest:\d+)(?: (?:https?:\/\/\S+|digest:\d+))*$/);
    }
  });
});

describe('data/korea/tests.csv', () => {
  const rows = rowsOf('tests');
  it('has six nuclear tests on their days, each with more than one source', () => {
    const nuclear = rows.filter(({ system, change }) => system === 'nuclear' && change === 'test');
    expect(nuclear.map(({ when }) => when)).toEqual([
      '2006-10-09',
      '2009-05-25',
      '2013-02-12',
      '2016-01-06',
      '2016-09-09',
      '2017-09-03',
    ]);
    expect(nuclear.filter(({ source = '' }) => source.split(' ').length < 2)).toEqual([]);
  });
  it('has at least 240 launches of missiles, none double', () => {
    const launches = rows.filter(({ form }) => form === 'missile launch');
    expect(launches.length).toBeGreaterThanOrEqual(240);
    const flights = launches
      .map(({ day_utc, where, model }) => day_utc && `${day_utc} ${where} ${model}`)
      .filter(Boolean);
    expect(new Set(flights).size).toBe(flights.length);
  });
});

describe.skipIf(!existsSync(FOLDER))(`the lists in ${FOLDER} (left out where it is missing)`, () => {
  const { tests, acts } = existsSync(FOLDER) ? koreaRows(FOLDER) : { tests: [], acts: [] };
  const csis: Row[] = existsSync(FOLDER) ? read(`${FOLDER}/dprk_provocations_dates_1958_2026.csv`) : [];
  const cns: Row[] = existsSync(FOLDER) ? read(`${FOLDER}/dprk_missile_flights_1984_2026.csv`) : [];
  const years = launchesByYear(tests);

  it('give the tables that ship, byte for byte', () => {
    expect(csvOf(TEST_COLUMNS, tests)).toBe(readFileSync(shipped('tests'), 'utf8'));
    expect(csvOf(ACT_COLUMNS, acts)).toBe(readFileSync(shipped('provocations'), 'utf8'));
  });
  it('agree with our launches by year: both, either or neither of the two has each', () => {
    for (const { year, csis: listed, cns: flown, both, other, ours } of years)
      expect([year, ours]).toEqual([year, listed + flown - both + other]);
  });
  it('have every flight in one launch', () =>
    expect(
      tests.reduce((sum: number, { count, day_utc }: Row) => sum + (day_utc ? Number(count) : 0), 0),
    ).toBe(cns.length));
  it('differ by year from the days of flight only where the day in Korea is in doubt', () => {
    const days = new Set(
      cns.map(({ date = '', time = '' }) => (/^\d/.test(time) ? koreanDay(date, time.slice(0, 5)) : date)),
    );
    for (const { year, cns: ours } of years)
      expect([year, Math.abs([...days].filter((day) => day.startsWith(year)).length - ours) <= 1]).toEqual([
        year,
        true,
      ]);
  });
  it('differ by year from the entries of launches only by what is known of single entries', () => {
    const known: Record<string, number[]> = {
      1991: [-1], // two entries of July
      2022: [-1, 1], // 18 December twice; 5 January under the label of a detonation device
      2023: [1], // 1 January under the label of a rocket launcher
      2024: [-2, -1, 1], // 30 May and 26 June twice; rockets of 27 August; 18 March under the label of artillery
      2026: [-2], // 27 January and 26 May twice
    };
    const isLaunch = (row: Row): boolean => testsIn(row).some(({ weapon }: { weapon?: string }) => weapon);
    for (const { year, csis: ours } of years) {
      const entries = csis.filter((row) => row.date?.startsWith(year) && isLaunch(row)).length;
      expect([year, ours - entries]).toEqual([year, (known[year] ?? []).reduce((sum, one) => sum + one, 0)]);
    }
  });
});
