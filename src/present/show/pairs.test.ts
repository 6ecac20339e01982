import { describe, expect, it } from 'vitest';
import type { Contact } from '../../keep/index.js';
import type { SlotsOf } from '../../record/index.js';
import { pairsAmong } from './pairs.js';

const contact = (
  first: string,
  level: SlotsOf<'encounter'>['level'],
  pair: Contact['pair'] = ['NOR', 'ISL'],
  last = first,
): Contact => ({
  entry: `e-${first}`,
  pair,
  first,
  last,
  slots: {
    kind: 'encounter',
    parties: [...pair],
    status: 'held',
    when: first,
    where: null,
    level,
    outcome: 'unstated',
  },
});

const CONTACTS = [
  contact('2019-01-01', 'officials'),
  contact('2019-02-01', 'leaders'),
  contact('2019-03-01', 'officials', ['NOR', 'FIN']),
  contact('2021-01-01', 'officials', ['NOR', 'ISL'], '2021-12-31'),
  contact('2024-05-01', 'leaders'),
];
const PARTIES = ['NOR', 'ISL', 'FIN'];
const only = (from: string | null, to: string | null) =>
  pairsAmong(CONTACTS, PARTIES, { from, to }, '2026-01-01');

describe('pairs', () => {
  it('are those of the side that has most contacts', () =>
    expect(only(null, null).map(({ pair }) => pair)).toEqual([
      ['NOR', 'ISL'],
      ['NOR', 'FIN'],
    ]));
  it('leave out what others say to each other', () => {
    const others = [...CONTACTS, contact('2020-01-01', 'leaders', ['ISL', 'FIN'])];
    const found = pairsAmong(others, PARTIES, { from: null, to: null }, '2026-01-01');
    expect(found.map(({ pair }) => pair.join(' '))).toEqual(['NOR ISL', 'NOR FIN']);
  });
  it('count two entries of the same days and level once', () => {
    const twice = [...CONTACTS, contact('2019-02-01', 'leaders')];
    expect(pairsAmong(twice, PARTIES, { from: null, to: null }, '2026-01-01')[0]).toMatchObject({
      contacts: 4,
      leaders: 2,
    });
  });
  it('know what lies within a stretch, before and after it', () =>
    expect(only('2019-03-01', '2023-12-31')[0]).toMatchObject({
      contacts: 1,
      leaders: 0,
      last: { first: '2021-01-01' },
      lastOfLeaders: null,
      leadersBefore: { first: '2019-02-01' },
      leadersAfter: { first: '2024-05-01' },
    }));
  it('tell the longest silences, from the last day that one contact may mean to the first of the next', () => {
    expect(only('2019-03-01', '2023-12-31')[0]?.silences).toEqual([
      { from: '2019-02-01', to: '2021-01-01', days: 700 },
      { from: '2021-12-31', to: '2024-05-01', days: 852 },
    ]);
    expect(only(null, null)[0]?.silences.at(-1)).toEqual({ from: '2024-05-01', to: null, days: 610 });
  });
  it('have none before any contact', () =>
    expect(
      pairsAmong(CONTACTS.slice(1, 2), PARTIES, { from: null, to: '2018-01-01' }, '2018-01-01')[0],
    ).toMatchObject({
      contacts: 0,
      silences: [],
      leadersAfter: { first: '2019-02-01' },
    }));
});
