import { describe, expect, it } from 'vitest';
import type { Scene } from './arc-focus.js';
import { keyTable } from './key-table.js';
import { beginScene, newScene } from './parser.js';
import { linkSiblings, RELABEL_FEATURES, relabelFeatures } from './relabel-features.js';
import { ACTION, attach, shift } from './transition.js';
import { newWords, PAD, readWords } from './words.js';

const none = keyTable(new Int32Array(0), new Int32Array(0));
const lexicon = { clusters: none, dictionary: none, readings: none };

/** "They met envoys there" as a finished tree, the last word with a label (plus one). */
function finished(label: number): Scene {
  const forms = ['They', 'met', 'envoys', 'there'];
  const scene = newScene(readWords(lexicon, forms, 0, forms.length, newWords(8)));
  beginScene(scene, new Uint8Array(256));
  const { state } = scene;
  shift(state);
  attach(state, ACTION.left, 1);
  for (const given of [2, label]) {
    shift(state);
    if (given === 2) shift(state);
    attach(state, ACTION.right, given);
  }
  attach(state, ACTION.left, 3);
  linkSiblings(scene, PAD);
  return scene;
}

function featuresOf(scene: Scene, child: number): number[] {
  const out = new Int32Array(RELABEL_FEATURES);
  const at = child + PAD;
  return [...out.subarray(0, relabelFeatures(scene, scene.state.heads[at] ?? 0, at, out))];
}

describe('linkSiblings', () => {
  it('links the children of a head in the order of the text', () => {
    const { before, after } = finished(5);
    expect([...before.subarray(PAD, PAD + 4)]).toEqual([0, 0, PAD, PAD + 2]);
    expect([...after.subarray(PAD, PAD + 4)]).toEqual([PAD + 2, 0, PAD + 3, 0]);
  });
});

describe('relabelFeatures', () => {
  it('fits its room with features that differ', () => {
    const features = featuresOf(finished(5), 2);
    expect(features.length).toBeLessThan(RELABEL_FEATURES);
    expect(new Set(features).size).toBe(features.length);
  });
  it('sees the relations of the siblings, but not the one that the child has', () => {
    expect(featuresOf(finished(5), 2)).not.toEqual(featuresOf(finished(6), 2));
    expect(featuresOf(finished(5), 3)).toEqual(featuresOf(finished(6), 3));
  });
});
