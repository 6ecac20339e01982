import { expect, it } from 'vitest';
import { tally } from './tally.js';

it('counts what was decided, in words', () => {
  const counts = tally();
  expect(counts.inWords()).toBe('nothing');
  for (const kind of ['accept', 'merge', 'accept', 'decline', 'skip'] as const) counts.count(kind);
  expect(counts.inWords()).toBe('2 accepted, 1 merged, 1 kept apart, 1 skipped');
});
