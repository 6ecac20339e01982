import { describe, expect, it } from 'vitest';
import { saidEntry } from '../../../test/said-entry.js';
import type { Slots } from '../../record/index.js';
import { landmarksIn, subjectsOf } from './subject.js';

const met = (where: string | null, agreements: string[] = []): Slots => ({
  kind: 'encounter',
  parties: ['NOR', 'ISL'],
  status: 'held',
  when: null,
  where,
  level: 'leaders',
  outcome: 'unstated',
  agreements,
});
const landmarks = landmarksIn([
  saidEntry('a', met('Bergen, Norway', ['Bergen Fishing Pact']), { said: '2018-06-12' }),
  saidEntry('b', met('Bergen'), { said: '2021-06-12' }),
  saidEntry('c', met('Turku'), { said: '2021-09-01' }),
]);
const keys = (about: string, day = '2022-01-01') =>
  subjectsOf({ about, title: 'Talks at sea', day }, landmarks).map(({ key }) => key);

describe('what a judgement is about', () => {
  it('is the last meeting at the place that it names', () => {
    expect(keys('Bergen summit')).toEqual(['bergen, 2021']);
    expect(keys('the statement of Bergen', '2019-01-01')).toEqual(['bergen, 2018']);
    expect(keys('Bergen and Turku summits')).toEqual(['bergen, 2021', 'turku, 2021']);
  });
  it('is the agreement whose whole name it holds, rather than the place in that name', () =>
    expect(keys('the Bergen Fishing Pact of 2018')).toEqual(['bergen fishing pact']));
  it('is what its own words say, in any order, kinds of talks apart', () =>
    expect(
      new Set([...keys('end of the cod quarrel'), ...keys('agreement on the quarrel over cod')]),
    ).toEqual(new Set(['cod quarrel'])));
  it('is the place by its own words before anybody had met there', () =>
    expect(keys('Bergen summit', '2017-01-01')).toEqual(['bergen']));
  it('is the talks of its document where it names nothing', () =>
    expect(keys('the talks')).toEqual(['Talks at sea: talks']));
  it('is not told where it only points', () => expect([keys('it'), keys('…')]).toEqual([[], []]));
});
