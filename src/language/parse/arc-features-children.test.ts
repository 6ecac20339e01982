import { describe, expect, it } from 'vitest';
import { childFeatures, shapeFeatures } from './arc-features-children.js';
import { look, newFocus } from './arc-focus.js';
import { keyTable } from './key-table.js';
import { beginScene, newScene } from './parser.js';
import { ACTION, attach, shift } from './transition.js';
import { newWords, readWords } from './words.js';

const none = keyTable(new Int32Array(0), new Int32Array(0));
const lexicon = { clusters: none, dictionary: none, readings: none };
const FORMS = ['The', 'envoys', 'met', 'there'];

/** Features once "the" hangs on "envoys" with a label (plus one), and "met" comes next. */
function featuresWith(label: number, read: typeof childFeatures): number[] {
  const scene = newScene(readWords(lexicon, FORMS, 0, FORMS.length, newWords(8)));
  beginScene(scene, new Uint8Array(256));
  shift(scene.state);
  attach(scene.state, ACTION.left, label);
  shift(scene.state);
  const focus = newFocus();
  look(scene.state, focus);
  const out = new Int32Array(128);
  return [...out.subarray(0, read(scene, focus, out, 0))];
}

describe('childFeatures', () => {
  it('sees the relations of the children', () => {
    const [one, other] = [featuresWith(4, childFeatures), featuresWith(5, childFeatures)];
    expect(new Set(one).size).toBe(one.length);
    expect(other.filter((feature) => !one.includes(feature)).length).toBeGreaterThan(5);
  });
});

describe('shapeFeatures', () => {
  it('does not depend on children', () =>
    expect(featuresWith(4, shapeFeatures)).toEqual(featuresWith(5, shapeFeatures)));
});
