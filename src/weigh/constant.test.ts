import { describe, expect, it } from 'vitest';
import { ALIGNMENT_RULES } from './alignments/rules.js';
import type { Constant } from './constant.js';
import { PAUSE_RULES } from './pauses/rules.js';
import { TEMPO_RULES, UNLIKELY } from './tempo/rules.js';

const all = [PAUSE_RULES, TEMPO_RULES, ALIGNMENT_RULES, { UNLIKELY }].flatMap((table) =>
  Object.entries<Constant>(table),
);

describe('the constants of pauses, tempo and alignments', () => {
  it.each(all)('%s says why, on whose word, and what it cannot tell', (_, { value, ...words }) => {
    expect(value).not.toBe(0);
    for (const said of [words.unit, words.reason, words.source, words.limit])
      expect(said.trim().length).toBeGreaterThan(3);
  });
});
