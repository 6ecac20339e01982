import { describe, expect, it } from 'vitest';
import { sayLength } from './days.js';

describe('lengths of time', () => {
  it.each([
    [1, '1 day'],
    [45, '45 days'],
    [62, '2 months'],
    [400, '13 months'],
    [731, '2 years'],
    [1249, '3 years and 5 months'],
    [365.25 * 2 + 31, '2 years and 1 month'],
  ])('of %d days read well', (days, words) => expect(sayLength(days)).toBe(words));
});
