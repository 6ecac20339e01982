import { describe, expect, it } from 'vitest';
import { segment } from './segments.js';
import { timeRules } from './time-rules.js';
import { findTimes } from './times.js';
import { tokenize } from './tokens.js';

/** The day of the examples, a Thursday. */
const published = '2018-05-24';

describe('every rule reads its own example', () => {
  it.each(timeRules.map((rule) => [rule.example, rule.gives, rule.match] as const))(
    '%s → %s',
    (example, gives) => {
      const [before = '', words = ''] = example.split('|');
      const text = example.replaceAll('|', '');
      const { tokens, sentences } = tokenize(text, segment(text).sentences);
      const found = findTimes(text, sentences, tokens, published).find(
        (time) => time.start === before.length,
      );
      expect(found && text.slice(found.start, found.end)).toBe(words);
      expect(found?.value).toBe(gives);
    },
  );
});
