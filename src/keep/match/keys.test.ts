import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../test/table-row.js';
import { told } from '../../../test/told-members.js';
import type { Commitment, Encounter } from '../../record/index.js';
import { candidateOf } from './candidate.js';
import { keysFor } from './keys.js';
import { matchOf } from './match.js';

const keysOf = (member: ReturnType<typeof told>) => keysFor(candidateOf(member)).kept;
const askedKeysOf = (member: ReturnType<typeof told>) => keysFor(candidateOf(member)).asked;
const leaders: Partial<Encounter> = { parties: ['PRK:Kim Jong Un', 'USA:Donald Trump'], level: 'leaders' };

describe('keys', () => {
  it('are none for what is never shared', () => {
    expect(keysFor(candidateOf(told('statement', 'a', '2018-06-12')))).toEqual({ kept: [], asked: [] });
    expect(
      keysFor(candidateOf(told('capability', 'a', '2018-06-12', { change: 'deploy', when: '2018-06-12' })))
        .kept,
    ).toEqual([]);
    expect(keysFor(candidateOf(told('encounter', 'a', '2018-06-12'))).kept).toEqual([]);
  });

  it('hold the fact that a table says it is', () => {
    const row = tableRow('talks', 'one');
    expect(keysFor(candidateOf(told('statement', 'a', '2018-06-12', {}, { row })))).toEqual({
      kept: ['f statement talks/one'],
      asked: ['f statement talks/one'],
    });
  });

  it('hold the day, the month and the venue of an encounter', () =>
    expect(
      keysOf(told('encounter', 'a', '2018-06-12', { ...leaders, when: '2018-06-12', where: 'Sentosa' })),
    ).toEqual([
      'e PRK+USA on 2018-06-12',
      'e PRK+USA on a day of 2018-06',
      'e PRK+USA at SGP',
      'e PRK+USA at SGP in month 06',
      'e at SGP on 2018-06-12',
    ]));

  it('do not lead from one day to all others of the month', () => {
    const asked = new Set(
      askedKeysOf(told('encounter', 'a', '2018-06-12', { ...leaders, when: '2018-06-12' })),
    );
    const kept = keysOf(told('encounter', 'b', '2018-06-20', { ...leaders, when: '2018-06-20' }));
    expect(kept.some((key) => asked.has(key))).toBe(false);
  });

  it('lead a promise to its likes of the same weeks', () => {
    const quote = 'to dismantle the missile engine test stand at Sohae';
    const promise = (known: string, slots: Partial<Commitment> = {}) =>
      told('commitment', 'a', known, slots, { quote });
    const asked = new Set(askedKeysOf(promise('2018-10-01')));
    expect(keysOf(promise('2018-09-20')).some((key) => asked.has(key))).toBe(true);
    expect(keysOf(promise('2019-09-20')).some((key) => asked.has(key))).toBe(false);
    expect(keysOf(promise('2018-09-20', { issue: 'missiles' })).some((key) => asked.has(key))).toBe(false);
  });
});

const some = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const anyEncounter = fc
  .record({
    parties: some(['PRK:Kim Jong Un', 'USA:Donald Trump'], ['PRK', 'USA'], ['PRK', 'USA:Donald Trump']),
    when: some(
      null,
      '2018',
      '2018-06',
      '2018-06-11/2018-06-17',
      '2018-06-12',
      '2018-06-13',
      '2018-07-01',
      '2016-06',
      '2018-05-31/2018-06-01',
    ),
    where: some(null, 'Singapore', 'Sentosa', 'Hanoi', 'Vietnam'),
    level: some('leaders', 'officials', 'unknown'),
    quote: some('They met.', 'in Singapore', 'at Hanoi'),
  })
  .map(({ quote, ...slots }) => told('encounter', 'a', '2020-01-01', slots as Partial<Encounter>, { quote }));

describe('keys of encounters', () => {
  it('lead to every entry that is the same', () => {
    let matched = 0;
    fc.assert(
      fc.property(anyEncounter, anyEncounter, (a, b) => {
        if (matchOf(candidateOf(a), candidateOf(b)).verdict !== 'same') return;
        matched += 1;
        const kept = new Set(keysOf(b));
        expect(askedKeysOf(a).filter((key) => kept.has(key)).length).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
    expect(matched).toBeGreaterThan(30);
  });
});
