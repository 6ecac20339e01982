import { beforeAll, describe, expect, it } from 'vitest';
import { TINY_TREEBANK, tinyModel } from '../../../test/tiny-model.js';
import type { ParseModel } from './model.js';
import { tagWords } from './tagger.js';
import { newWords, PAD, readWords } from './words.js';

let model: ParseModel;
beforeAll(async () => {
  model = await tinyModel();
});

function tag(forms: readonly string[]): string[] {
  const words = readWords(model.lexicon, forms, 0, forms.length, newWords(32));
  const tags = new Int32Array(64).fill(77);
  tagWords(model.tagger, words, tags);
  expect([...tags.subarray(0, PAD), tags[PAD + forms.length]]).toEqual([0, 0, 0, 0]);
  return forms.map((_, i) => {
    const id = (tags[i + PAD] ?? 0) - 1;
    return `${model.names.upos[id]}|${model.names.xpos[id]}`;
  });
}

describe('tagWords', () => {
  it('learned its sentences', () => {
    for (const { forms, tags } of TINY_TREEBANK) expect(tag(forms)).toEqual(tags);
  });
  it('tags a sentence that it has not seen', () =>
    expect(tag(['The', 'envoys', 'rejected', 'the', 'treaty', '.'])).toEqual([
      'DET|DT',
      'NOUN|NNS',
      'VERB|VBD',
      'DET|DT',
      'NOUN|NN',
      'PUNCT|.',
    ]));
});
