import { describe, expect, it } from 'vitest';
import { GAP_RULES, LADDER, type Rung, TOP } from './ladder.js';

describe('the ladder', () => {
  it.each(Object.entries<Rung>(LADDER))(
    '%s says why it stands there, on whose word, and what it cannot tell',
    (_, rung) => {
      for (const words of [rung.says, rung.reason, rung.source, rung.limit])
        expect(words.trim().length).toBeGreaterThan(5);
      expect(rung.height).toBeGreaterThanOrEqual(0);
      expect(rung.height).toBeLessThanOrEqual(TOP);
    },
  );
  it('has every rung from the bottom to the top', () =>
    expect([...new Set(Object.values<Rung>(LADDER).map(({ height }) => height))].sort()).toEqual(
      Array.from({ length: TOP + 1 }, (_, i) => i),
    ));
});

it.each(Object.entries(GAP_RULES))(
  '%s is a constant with its reason',
  (_, { value, reason, source, limit }) => {
    expect(value).toBeGreaterThan(0);
    for (const words of [reason, source, limit]) expect(words.trim().length).toBeGreaterThan(5);
  },
);
