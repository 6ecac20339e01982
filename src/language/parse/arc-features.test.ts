import { describe, expect, it } from 'vitest';
import { ARC_FEATURES, arcFeatures } from './arc-features.js';
import { type Focus, look, newFocus, type Scene } from './arc-focus.js';
import { keyTable } from './key-table.js';
import { beginScene, newScene } from './parser.js';
import { shift } from './transition.js';
import { newWords, PAD, readWords } from './words.js';

const none = keyTable(new Int32Array(0), new Int32Array(0));
const lexicon = { clusters: none, dictionary: none, readings: none };

/** The scene after `shifts` words were moved onto the stack, each word with the tag of its place. */
function sceneOf(forms: readonly string[], shifts: number): { scene: Scene; focus: Focus } {
  const scene = newScene(readWords(lexicon, forms, 0, forms.length, newWords(16)));
  forms.forEach((_, i) => {
    scene.tags[i + PAD] = i + 1;
  });
  beginScene(scene, new Uint8Array(256));
  for (let i = 0; i < shifts; i += 1) shift(scene.state);
  const focus = newFocus();
  look(scene.state, focus);
  return { scene, focus };
}

function featuresOf(forms: readonly string[], shifts: number): number[] {
  const { scene, focus } = sceneOf(forms, shifts);
  const out = new Int32Array(ARC_FEATURES);
  return [...out.subarray(0, arcFeatures(scene, focus, out))];
}

const FORMS = ['They', 'will', 'meet', 'the', 'envoys', 'soon'];

describe('arcFeatures', () => {
  it('fits its room with features that differ', () => {
    const features = featuresOf(FORMS, 3);
    expect(features.length).toBeLessThan(ARC_FEATURES);
    expect(new Set(features).size).toBe(features.length);
  });
  it('changes with the top of the stack and with the next word', () => {
    const base = featuresOf(FORMS, 3);
    for (const place of [1, 2, 3]) {
      const other = featuresOf(FORMS.with(place, 'other'), 3);
      const shared = other.filter((feature) => base.includes(feature)).length;
      expect(shared).toBeLessThan(base.length - 4);
      expect(shared).toBeGreaterThan(20);
    }
  });
  it('looks around at the end of the sentence too', () =>
    expect(featuresOf(FORMS, 6).length).toBe(featuresOf(FORMS, 1).length));
});
