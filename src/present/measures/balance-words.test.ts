import { expect, it } from 'vitest';
import { partInWords, partsInWords, pointsInWords } from './balance-words.js';

it('points bear their sign, nothing bears none', () =>
  expect([1.25, -0.5, 0.04, -0.04].map(pointsInWords)).toEqual(['+1.3', '−0.5', '0.0', '0.0']));

it('a balance is told by what it is made of, what has faded left out', () => {
  const closer = { part: 'closer', points: 1.52, entries: ['a', 'b'] } as const;
  expect(partInWords(closer)).toBe('2 steps closer');
  expect(partsInWords({ carried: 0.9, parts: [closer] })).toBe(
    '+0.9 left of earlier years, +1.5 of 2 steps closer',
  );
  expect(partsInWords({ carried: -0.04, parts: [] })).toBe('');
});
