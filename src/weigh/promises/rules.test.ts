import { describe, expect, it } from 'vitest';
import type { Constant } from '../constant.js';
import { CENTRALITY, DEGREES, SPIRIT } from './rules.js';

describe('the constants of promises', () => {
  const all: [string, Constant][] = [DEGREES, CENTRALITY, SPIRIT].flatMap((table) =>
    Object.entries<Constant>(table),
  );
  it.each(all)('%s has its unit, reason, source and limit', (_, { value, unit, reason, source, limit }) => {
    expect(value).toBeGreaterThanOrEqual(0);
    for (const words of [unit, reason, source, limit]) expect(words.trim().length).toBeGreaterThan(4);
  });
});
