import { describe, expect, it } from 'vitest';
import { isSlip } from './slip.js';

describe('isSlip', () => {
  it.each([
    ['2018-06-12', '2016-06-12', true],
    ['2018-06-12', '2016-06', true],
    ['2018-06-12~', '2016-06-12', true],
    ['2018-06-12', '2016-06-13', false],
    ['2018-06-12', '2018-06-12', false],
    ['2018-06-12', '2016', false],
    ['2018', '2016', false],
    ['2018-06-12', null, false],
  ])('%s for %s: %s', (a, b, slip) => {
    expect(isSlip(a, b)).toBe(slip);
    expect(isSlip(b, a)).toBe(slip);
  });
});
