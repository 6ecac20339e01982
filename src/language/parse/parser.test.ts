import { beforeAll, describe, expect, it } from 'vitest';
import { TINY_TREEBANK, tinyModel } from '../../../test/tiny-model.js';
import type { ParseModel } from './model.js';
import { beginScene, newScene, parseWords } from './parser.js';
import { tagWords } from './tagger.js';
import { newWords, PAD, readWords } from './words.js';

let model: ParseModel;
beforeAll(async () => {
  model = await tinyModel();
});

describe('parseWords', () => {
  it('learned its sentences', () => {
    for (const { forms, heads, relations } of TINY_TREEBANK) {
      const scene = newScene(readWords(model.lexicon, forms, 0, forms.length, newWords(32)));
      tagWords(model.tagger, scene.words, scene.tags);
      parseWords(model.parser, scene);
      const root = PAD + forms.length;
      expect(forms.map((_, i) => scene.state.heads[i + PAD])).toEqual(
        heads.map((head) => (head < 0 ? root : head + PAD)),
      );
      const found = forms.map((_, i) => model.names.relations[(scene.state.labels[i + PAD] ?? 0) - 1]);
      expect(found).toEqual(relations);
    }
  });
});

describe('beginScene', () => {
  it('counts commas and verbs before each place', () => {
    const scene = newScene(readWords(model.lexicon, ['So', ',', 'go'], 0, 3, newWords(4)));
    scene.tags.set([1, 2, 3], PAD);
    beginScene(scene, Uint8Array.of(0, 0, 1, 2));
    expect([...scene.commas.subarray(PAD, PAD + 4)]).toEqual([0, 0, 1, 1]);
    expect([...scene.verbs.subarray(PAD, PAD + 4)]).toEqual([0, 0, 0, 1]);
  });
});
