import { describe, expect, it } from 'vitest';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import { dayNumber } from '../days.js';
import { contributionsOf } from './contributions.js';
import { pairKey } from './pairs.js';

const move = (
  id: string,
  parties: string[],
  direction: 'closer' | 'apart',
  when: string | null,
  verified = true,
) => toldEntry(id, { kind: 'alignment', parties, direction, when }, { verified });

describe('contributions', () => {
  const { counted, undated, unverified } = contributionsOf([
    meeting('summit', ['USA:Donald Trump', 'PRK:Kim Jong Un'], '2018-06-12', { level: 'leaders' }),
    move('treaty', ['RUS', 'PRK'], 'closer', '2024-06-19'),
    move('break', ['MYS', 'PRK'], 'apart', '2021-03'),
    meeting('planned', ['USA', 'PRK'], '2018-05-01', { status: 'cancelled' }),
    meeting('at home', ['PRK', 'PRK:Kim Jong Un'], '2018-01-01'),
    move('some day', ['CHN', 'PRK'], 'closer', null),
    move('row', ['CHN', 'PRK'], 'closer', '2018-01-01', false),
  ]);
  it('are steps and meetings that were held, in the order of days', () =>
    expect(counted).toEqual([
      { entry: 'summit', pair: ['PRK', 'USA'], day: dayNumber('2018-06-12'), part: 'leaders', points: 1 },
      { entry: 'break', pair: ['MYS', 'PRK'], day: dayNumber('2021-03-31'), part: 'apart', points: -1 },
      { entry: 'treaty', pair: ['PRK', 'RUS'], day: dayNumber('2024-06-19'), part: 'closer', points: 1 },
    ]));
  it('leave out what bears no day or was not checked', () =>
    expect([undated, unverified]).toEqual([['some day'], ['row']]));
  it('are shared among the pairs of a table of many', () => {
    const six = contributionsOf([
      meeting('round', ['USA', 'PRK', 'KOR'], '2005-09-19', { level: 'officials' }),
    ]);
    expect(six.counted.map(({ pair, points }) => [pairKey(pair), points])).toEqual([
      ['KOR PRK', 0.125],
      ['KOR USA', 0.125],
      ['PRK USA', 0.125],
    ]);
  });
});
