import { expect, it } from 'vitest';
import { countsInWords } from './own-counts.js';

const none = { promises: 0, states: {}, tests: 0, eased: 0, imposed: 0 };

it('numbers in words', () => {
  expect(countsInWords({ ...none, promises: 3, states: { fulfilled: 1 } })).toBe(
    '3 promises: 1 fulfilled; of 2 nothing is told',
  );
  expect(countsInWords({ ...none, eased: 1, imposed: 4 })).toBe(
    'sanctions eased or offered to be 1 time, imposed or kept 4 times',
  );
});
