import { describe, expect, it } from 'vitest';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import { tempoOf } from './tempo.js';

const test = (id: string, when: string | null) =>
  toldEntry(id, { kind: 'capability', actor: 'PRK', change: 'test', system: 'missile', when });
const talk = (id: string, other: string, when: string) =>
  meeting(id, ['PRK', other], when, { level: 'leaders' });
const entries = [
  test('first', '2016-01-06'),
  test('second', '2017-11-29'),
  test('third', '2019-05-04'),
  test('some day', null),
  talk('olympics', 'KOR', '2018-02-09'),
  talk('summit', 'USA', '2018-06-12'),
  talk('visit', 'CHN', '2016-05-31'),
];
const options = { knownUntil: '2020-05-04', window: 30, parties: ['USA', 'PRK', 'KOR'], chosen: [] };
const [own] = tempoOf(entries, options).testers;

describe('the tempo of a side that tests', () => {
  it('counts tests and talks year by year, years without any too', () => {
    expect(own?.years.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019, 2020]);
    expect(own?.years[2]).toEqual({ year: 2018, tests: {}, talks: { leaders: 2 }, apart: 0 });
    expect(own?.years[0]).toEqual({ year: 2016, tests: { missile: 1 }, talks: { leaders: 1 }, apart: 0 });
  });
  it('begins where both are known, and ends where the record does', () =>
    expect(own?.span).toEqual({ from: '2016-05-31', to: '2020-05-04' }));
  it('names the longest times without a test, with the talks in them', () =>
    expect(own?.quiet).toEqual([
      { from: '2016-05-31', to: '2017-11-29', days: 547, isOpen: false, talks: [] },
      { from: '2017-11-29', to: '2019-05-04', days: 521, isOpen: false, talks: ['olympics', 'summit'] },
      { from: '2019-05-04', to: '2020-05-04', days: 366, isOpen: true, talks: [] },
    ]));
  it('is asked of talks with anybody, and with each party', () =>
    expect(own?.relations.map(({ with: other, level, verdict }) => [other, level, verdict])).toEqual([
      [null, 'any', 'too few tests'],
      [null, 'leaders', 'too few tests'],
      ['KOR', 'any', 'too few talks'],
      ['KOR', 'leaders', 'too few talks'],
      ['USA', 'any', 'too few talks'],
      ['USA', 'leaders', 'too few talks'],
    ]));
});

describe('the tempo', () => {
  it('is that of the sides that are chosen', () => {
    const [chosen] = tempoOf(entries, { ...options, chosen: ['PRK', 'CHN'] }).testers;
    expect(chosen?.relations.map(({ with: other }) => other)).toEqual(['CHN', 'CHN']);
    expect(tempoOf(entries, { ...options, chosen: ['USA'] }).testers).toEqual([]);
  });
  it('has no relation without talks', () => {
    const [alone] = tempoOf([test('only', '2016-01-06')], options).testers;
    expect(alone).toMatchObject({ span: null, quiet: [], relations: [] });
  });
  it('is that of moves apart where nobody tested anything', () => {
    const apart = toldEntry('raid', {
      kind: 'alignment',
      parties: ['PRK', 'KOR'],
      direction: 'apart',
      when: '2017-01-01',
    });
    const { testers } = tempoOf([apart, talk('olympics', 'KOR', '2018-02-09')], options);
    expect(testers.map(({ tester }) => tester)).toEqual(['PRK', 'KOR']);
    expect(testers[0]).toMatchObject({
      quiet: [],
      relations: [{ of: 'moves apart', verdict: 'too few talks' }],
    });
    expect(testers[0]?.years[0]).toEqual({ year: 2017, tests: {}, talks: {}, apart: 1 });
  });
  it('is none without tests', () => expect(tempoOf([], options).testers).toEqual([]));
  it('rests on words', () =>
    expect(tempoOf(entries, options).bases.map(({ entry }) => entry)).toContain('some day'));
});
