import type { PairPauses } from 'dragoman/client';
import { expect, it } from 'vitest';
import { bandsOf, lengthInWords } from './pauses.js';

it('says how long, as precisely as one would', () => {
  expect([45, 217, 507, 799, 2561].map(lengthInWords)).toEqual([
    '45 days',
    '7 months',
    '17 months',
    '2 years',
    '7 years',
  ]);
});

it('shades what lies between two contacts', () => {
  const pause = { from: '2018-06-12', to: '2019-02-27', days: 260, after: 'a', endedBy: 'b', inside: {} };
  const usual = { gaps: 5, median: 40, longerThan: 200, ownRule: true };
  const pair = {
    pair: ['USA', 'PRK'],
    levels: [
      { level: 'leaders', contacts: [], usual, pauses: [pause, pause], since: null },
      { level: 'any', contacts: [], usual, pauses: [pause, { ...pause, endedBy: null }], since: null },
    ],
    stated: [],
    undated: [],
    unverified: [],
  } as unknown as PairPauses;
  expect(bandsOf(pair).map(({ says, after, to, from }) => [says[0], after, to - from])).toEqual([
    ['9 months', 'a', 259],
    ['9 months until now', 'a', 259],
  ]);
  expect(bandsOf(undefined)).toEqual([]);
});
