import type { Suggestion } from 'dragoman/client';
import { expect, it } from 'vitest';
import { kindsFor, toldBy } from './suggested.js';

const evidence = [{ start: 0, end: 5, quote: 'ferry' }];
const SUGGESTED: Suggestion = {
  passage: { start: 0, end: 5, quote: 'ferry' },
  items: [{ kind: 'statement', speaker: 'NOR', direct: false, hedged: true, evidence }],
  actors: ['NOR'],
  dates: ['2020-05'],
  issue: 'energy',
};

it('offers what the reader makes of the words first, and every kind once', () => {
  const kinds = kindsFor(SUGGESTED);
  expect([kinds[0], kinds.length, new Set(kinds).size]).toEqual(['statement', 10, 10]);
});

it('begins with what was read, else with the day and the issue', () => {
  expect(toldBy(SUGGESTED, 'statement')).toMatchObject({ speaker: 'NOR', hedged: true });
  expect(toldBy(SUGGESTED, 'encounter')).toEqual({ when: '2020-05', issue: 'energy' });
  expect(toldBy({ ...SUGGESTED, dates: [], issue: null }, 'pause')).toEqual({});
});
