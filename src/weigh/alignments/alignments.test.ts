import { describe, expect, it } from 'vitest';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import { alignmentsOf, sidesMeant } from './alignments.js';

const move = (id: string, parties: string[], direction: 'closer' | 'apart', when: string) =>
  toldEntry(id, { kind: 'alignment', parties, direction, when });
const entries = [
  move('pact', ['PRK', 'RUS'], 'closer', '2024-06-19'),
  move('threat', ['PRK', 'USA'], 'apart', '2024-01-05'),
  move('sanctions', ['RUS', 'USA'], 'apart', '2022-03-01'),
  move('more sanctions', ['RUS', 'USA'], 'apart', '2024-02-01'),
  meeting('visit', ['PRK', 'RUS'], '2023-09-13', { level: 'leaders' }),
  meeting('others', ['FRA', 'DEU'], '2023-09-13', { level: 'leaders' }),
];
const votes = [{ pair: ['PRK', 'RUS'], year: 2019, votes: 80, agreement: 0.86 }] as const;
const options = { knownUntil: '2025-06-30', year: null, parties: ['USA', 'PRK', 'RUS'], chosen: [], votes };
const found = alignmentsOf(entries, options);
const standings = (of: typeof found, year: number) =>
  Object.fromEntries(
    of.pairs.map(({ pair, years }) => [pair.join(' '), years.find((one) => one.year === year)?.standing]),
  );

describe('alignments', () => {
  it('tell of each pair how it stood year by year', () => {
    expect(found.pairs[0]?.years.map(({ year }) => year)).toEqual([2022, 2023, 2024, 2025]);
    expect(standings(found, 2022)).toEqual({ 'PRK RUS': null, 'PRK USA': null, 'RUS USA': 'apart' });
    expect(standings(found, 2024)).toEqual({ 'PRK RUS': 'together', 'PRK USA': 'apart', 'RUS USA': 'apart' });
  });
  it('look at the last day known, or at the end of the year that is asked for', () => {
    expect(found).toMatchObject({ year: 2025, until: '2025-06-30' });
    expect(alignmentsOf(entries, { ...options, year: 2023 })).toMatchObject({
      year: 2023,
      until: '2023-12-31',
      triads: { triads: [], unknown: 1 },
    });
    expect(alignmentsOf(entries, { ...options, year: 2030 }).year).toBe(2025);
  });
  it('count triads by their balance, year by year', () => {
    expect(found.triads.triads.map(({ balance }) => balance)).toEqual(['balanced']);
    expect(found.history).toContainEqual({ year: 2024, balanced: 1, weakly: 0, unbalanced: 0 });
  });
  it('show votes beside, in no sum', () => {
    expect(found.votes).toHaveLength(1);
    const without = alignmentsOf(entries, { ...options, votes: [] });
    expect(without.pairs).toEqual(found.pairs);
  });
  it('rest on words', () =>
    expect(found.bases.map(({ entry }) => entry)).toEqual([
      'sanctions',
      'visit',
      'threat',
      'more sanctions',
      'pact',
    ]));
  it('can be looked at from long before', () =>
    expect(alignmentsOf([], { ...options, knownUntil: '0001-06-01' })).toMatchObject({
      year: 1,
      until: '0001-06-01',
    }));
  it('are empty where nothing is told', () =>
    expect(alignmentsOf([], options)).toMatchObject({
      year: 2025,
      triads: { triads: [], unknown: 1 },
      bases: [],
    }));
});

describe('the sides', () => {
  it('are those that are asked for, else the parties', () => {
    expect(sidesMeant(entries, { parties: ['USA', 'PRK', 'RUS'], chosen: [] })).toEqual([
      'USA',
      'PRK',
      'RUS',
    ]);
    expect(sidesMeant(entries, { parties: ['USA', 'PRK', 'RUS'], chosen: ['FRA', 'DEU'] })).toEqual([
      'FRA',
      'DEU',
    ]);
  });
  it('are those that are named with them most, where they are few', () => {
    expect(sidesMeant(entries, { parties: ['PRK'], chosen: [] })).toEqual(['PRK', 'RUS', 'USA']);
    expect(sidesMeant(entries, { parties: [], chosen: ['FRA'] })).toEqual(['FRA', 'DEU']);
    expect(sidesMeant(entries, { parties: [], chosen: [] })).toHaveLength(5);
  });
});
