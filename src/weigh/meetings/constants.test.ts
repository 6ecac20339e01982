import { describe, expect, it } from 'vitest';
import type { Constant } from '../constant.js';
import type { Weight } from '../weights.js';
import { MEETING } from './constants.js';
import { FOLLOW_WEIGHTS } from './follow-weights.js';

const said = (words: string): boolean => words.trim().length > 5;

describe('every constant of the verdicts on meetings says why, on whose word, and what it cannot tell', () => {
  it.each(Object.entries<Weight>(FOLLOW_WEIGHTS))('%s', (_, { points, reason, source, limit }) => {
    expect(points).not.toBe(0);
    expect([reason, source, limit].every(said)).toBe(true);
  });
  it.each(Object.entries<Constant>(MEETING))('%s', (_, { value, unit, reason, source, limit }) => {
    expect(value).toBeGreaterThan(0);
    expect([unit, reason, source, limit].every(said)).toBe(true);
  });
});
