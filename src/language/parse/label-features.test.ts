import { describe, expect, it } from 'vitest';
import { keyTable } from './key-table.js';
import { LABEL_FEATURES, labelFeatures } from './label-features.js';
import { beginScene, newScene } from './parser.js';
import { newWords, PAD, readWords } from './words.js';

const none = keyTable(new Int32Array(0), new Int32Array(0));
const lexicon = { clusters: none, dictionary: none, readings: none };

function featuresOf(head: number, child: number): number[] {
  const forms = ['They', 'met', 'the', 'envoys', 'there'];
  const scene = newScene(readWords(lexicon, forms, 0, forms.length, newWords(8)));
  beginScene(scene, new Uint8Array(256));
  const out = new Int32Array(LABEL_FEATURES);
  return [...out.subarray(0, labelFeatures(scene, head + PAD, child + PAD, out))];
}

describe('labelFeatures', () => {
  it('fits its room with features that differ', () => {
    const features = featuresOf(1, 3);
    expect(features.length).toBeLessThan(LABEL_FEATURES);
    expect(new Set(features).size).toBe(features.length);
  });
  it('tells an arc to the left from one to the right, and other ends', () => {
    const base = featuresOf(1, 3);
    for (const other of [featuresOf(3, 1), featuresOf(1, 4), featuresOf(0, 3)])
      expect(other.filter((feature) => base.includes(feature)).length).toBeLessThan(base.length - 10);
  });
});
