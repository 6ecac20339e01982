import { describe, expect, it } from 'vitest';
import { firstMatch } from '../words.js';
import { FEATURES, type Feature, type FeatureRule } from './features.js';

const rules = Object.entries(FEATURES) as [Feature, FeatureRule][];
const told = (feature: Feature, text: string): 'yes' | 'no' | null => {
  const { yes, no }: FeatureRule = FEATURES[feature];
  const whole = [{ start: 0, end: text.length }];
  if (no && firstMatch(text, whole, no)) return 'no';
  return firstMatch(text, whole, yes) ? 'yes' : null;
};

describe('features of a case', () => {
  it.each(rules)(
    '%s says why, on whose word, and what it cannot tell',
    (_, { says, reason, source, limit, within }) => {
      for (const words of [says, reason, source, limit]) expect(words.trim().length).toBeGreaterThan(5);
      expect(within.length).toBeGreaterThan(0);
    },
  );
  it.each<[Feature, string, 'yes' | 'no' | null]>([
    ['arms', 'forty warheads of its own', 'yes'],
    ['arms', 'work on a bomb in a cellar', 'no'],
    ['arms', 'a program before there were bombs', 'no'],
    ['arms', 'its claim to the islands', null],
    ['assurance', 'the umbrella of its ally', 'yes'],
    ['assurance', 'no security guarantees', 'no'],
    ['relief', 'an end of isolation', 'yes'],
    ['aid', 'fuel for ten winters', 'yes'],
    ['checked', 'opened to inspectors', 'yes'],
    ['checked', 'unsafeguarded halls', null],
    ['kept', 'dismantled for good', 'yes'],
    ['kept', 'resumed after a year', 'no'],
    ['force', 'an invasion by its neighbour', 'yes'],
    ['left', 'its partner left the deal', 'yes'],
  ])('%s: %s', (feature, text, value) => expect(told(feature, text)).toBe(value));
});
