import { expect, it } from 'vitest';
import { BY_HAND, isByHand } from './item.js';

it('tells what a person read from what rules made', () => {
  expect(isByHand({ rules: [BY_HAND] })).toBe(true);
  expect(isByHand({ rules: ['encounter/talks'] })).toBe(false);
  expect(isByHand({ rules: [] })).toBe(false);
});
