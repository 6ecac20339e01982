import { describe, expect, it } from 'vitest';
import { meeting } from '../../../test/told-entries.js';
import { heldOn, meetingsOf, pairsMeant } from './pairs.js';

const entries = [
  meeting('a', ['USA:Donald Trump', 'PRK:Kim Jong Un'], '2018-06-12'),
  meeting('b', ['USA', 'PRK'], '2019-10'),
  meeting('c', ['PRK', 'CHN'], null),
  meeting('d', ['KOR', 'JPN'], '2020-01-01'),
  meeting('e', ['KOR', 'PRK'], '2020-01-01', { status: 'planned' }),
];

describe('the pairs that are meant', () => {
  it('are those of the party that met the others most', () =>
    expect(pairsMeant(entries, ['USA', 'PRK', 'CHN', 'KOR'], [])).toEqual([
      ['PRK', 'USA'],
      ['PRK', 'CHN'],
    ]));
  it('are all pairs of two or more that are named, whether they met or not', () =>
    expect(pairsMeant(entries, [], ['USA', 'FIN'])).toEqual([['USA', 'FIN']]));
  it('are those of one that is named', () =>
    expect(pairsMeant(entries, ['USA', 'KOR', 'JPN'], ['JPN'])).toEqual([['JPN', 'KOR']]));
  it('are those that met most where the parties never met', () => {
    expect(pairsMeant(entries, ['FIN', 'NOR'], [])).toEqual([
      ['PRK', 'USA'],
      ['CHN', 'PRK'],
      ['JPN', 'KOR'],
    ]);
    expect(pairsMeant([], ['FIN', 'NOR'], [])).toEqual([['FIN', 'NOR']]);
    expect(pairsMeant([], [], [])).toEqual([]);
  });
});

describe('meetings', () => {
  it('are those that were held, by state or by person', () => {
    expect(meetingsOf(entries, ['USA', 'PRK']).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(meetingsOf(entries, ['USA:Donald Trump', 'PRK']).map(({ id }) => id)).toEqual(['a']);
  });
  it('count on their days, where they have one', () =>
    expect(heldOn(entries.slice(1, 3))).toEqual([{ entry: 'b', first: '2019-10-01', last: '2019-10-31' }]));
});
