import { describe, expect, it } from 'vitest';
import { ENCOUNTER_WEIGHTS } from './encounter-weights.js';
import { PROMISE_WEIGHTS } from './promise-weights.js';
import { SCALE, type Weight } from './weights.js';

const all: [string, Weight][] = [PROMISE_WEIGHTS, ENCOUNTER_WEIGHTS, SCALE].flatMap((table) =>
  Object.entries<Weight>(table),
);

describe('the table of weights', () => {
  it.each(all)(
    '%s says why, on whose word, and what it cannot tell',
    (_, { points, reason, source, limit }) => {
      expect(points).not.toBe(0);
      expect(Number.isFinite(points)).toBe(true);
      for (const words of [reason, source, limit]) expect(words.trim().length).toBeGreaterThan(5);
    },
  );
});
