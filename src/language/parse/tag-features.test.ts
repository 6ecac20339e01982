import { describe, expect, it } from 'vitest';
import { keyTable } from './key-table.js';
import { TAG_FEATURES, tagFeatures } from './tag-features.js';
import { newWords, PAD, readWords } from './words.js';

const none = keyTable(new Int32Array(0), new Int32Array(0));
const featuresOf = (forms: readonly string[], i: number, tags = new Int32Array(64)): number[] => {
  const words = readWords(
    { clusters: none, dictionary: none, readings: none },
    forms,
    0,
    forms.length,
    newWords(16),
  );
  const out = new Int32Array(TAG_FEATURES);
  const count = tagFeatures(words, tags, i + PAD, out);
  return [...out.subarray(0, count)];
};

describe('tagFeatures', () => {
  it('fits its room with features that differ', () => {
    const features = featuresOf(['They', 'met', 'twice'], 1);
    expect(features.length).toBeLessThan(TAG_FEATURES);
    expect(new Set(features).size).toBe(features.length);
  });
  it('sees the word, its neighbours and the tags before', () => {
    const base = featuresOf(['They', 'met', 'twice'], 1);
    const shared = (other: readonly number[]) => other.filter((feature) => base.includes(feature)).length;
    const tagged = new Int32Array(64);
    tagged[PAD] = 4;
    for (const other of [
      featuresOf(['They', 'left', 'twice'], 1),
      featuresOf(['They', 'met', 'there'], 1),
      featuresOf(['They', 'met', 'twice'], 1, tagged),
    ]) {
      expect(shared(other)).toBeLessThan(base.length);
      expect(shared(other)).toBeGreaterThan(5);
    }
  });
  it('does not look more than two words away', () =>
    expect(featuresOf(['a', 'b', 'c', 'd', 'e', 'f', 'g'], 3)).toEqual(
      featuresOf(['z', 'b', 'c', 'd', 'e', 'f', 'y'], 3),
    ));
});
