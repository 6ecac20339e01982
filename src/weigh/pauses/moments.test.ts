import { describe, expect, it } from 'vitest';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import { insideOf, momentsOf } from './moments.js';

const entries = [
  toldEntry('test', {
    kind: 'capability',
    actor: 'PRK',
    change: 'test',
    system: 'missile',
    when: '2020-03-01',
  }),
  toldEntry('drill', {
    kind: 'capability',
    actor: ['USA', 'KOR'],
    change: 'deploy',
    system: 'conventional',
    when: '2020-03-02',
  }),
  toldEntry('judged', {
    kind: 'capability',
    actor: 'PRK',
    change: 'assessed',
    system: 'nuclear',
    when: '2020-03-03',
  }),
  meeting('with others', ['PRK:Kim Jong Un', 'CHN'], '2020-03-04'),
  meeting('with itself', ['PRK', 'PRK:Kim Jong Un'], '2020-03-04'),
  meeting('of others', ['KOR', 'CHN'], '2020-03-04'),
  meeting('of both', ['PRK', 'USA'], '2020-03-05', { level: 'officials' }),
  meeting('planned', ['PRK', 'USA'], '2020-03-06', { status: 'planned' }),
  toldEntry('row', { ...meeting('r', ['PRK', 'USA'], '2020-03-07').slots }, { verified: false }),
  toldEntry(
    'row of a test',
    { kind: 'capability', actor: 'PRK', change: 'test', system: 'missile', when: '2020-03-07' },
    { verified: false },
  ),
  toldEntry('trade', { kind: 'alignment', parties: ['PRK', 'CHN'], direction: 'apart', when: '2020-03-08' }),
  toldEntry(
    'offer',
    { kind: 'position', actor: 'USA', stance: 'offers', issue: 'humanitarian' },
    { said: '2020-03-09' },
  ),
  toldEntry(
    'no',
    { kind: 'position', actor: 'PRK', stance: 'refuses', issue: 'denuclearization' },
    { said: '2020-03-10' },
  ),
];
const moments = momentsOf(entries, ['USA', 'PRK']);

describe('moments of two sides', () => {
  it('are what either does, each of its sort', () =>
    expect(moments.map(({ entry, sort }) => `${entry}: ${sort}`)).toEqual([
      'test: tests',
      'drill: steps',
      'with others: meetings',
      'of both: otherLevels',
      'planned: plans',
      'row: unverified',
      'trade: apart',
      'offer: openness',
      'no: refusals',
    ]));
  it('of a person are what the person does at meetings, and what the side does otherwise', () => {
    const own = momentsOf(entries, ['PRK:Kim Jong Un', 'USA:Donald Trump']);
    expect(own.map(({ entry }) => entry)).toEqual(['test', 'drill', 'with others', 'trade', 'offer', 'no']);
  });
  it('lie inside a pause after its first day and before the day that ends it', () => {
    const days = { from: '2020-03-01', to: '2020-03-10' };
    expect(insideOf(moments, days, false).tests).toEqual([]);
    expect(insideOf(moments, days, false).refusals).toEqual([]);
    expect(insideOf(moments, days, true).refusals).toEqual(['no']);
    expect(insideOf(moments, days, true).openness).toEqual(['offer']);
  });
});
