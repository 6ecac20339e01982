import { expect, it } from 'vitest';
import { saidOn } from './said-on.js';

it('a passage stands on its day, or is undated', () => {
  expect(saidOn({ day: '2021-05-12', dated: true })).toBe('12 May 2021');
  expect(saidOn({ day: '2021-05-12', dated: false })).toBe('undated');
});
