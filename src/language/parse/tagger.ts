import { addScores, best, type Perceptron } from './perceptron.js';
import { TAG_FEATURES, tagFeatures } from './tag-features.js';
import { PAD, type Words } from './words.js';

/** A tagger: its weights over the joint tags (universal and Penn), and room to work in. */
export interface Tagger {
  readonly model: Perceptron;
  readonly features: Int32Array;
  readonly scores: Int32Array;
}

/** A tagger with these weights. */
export function tagger(model: Perceptron): Tagger {
  return { model, features: new Int32Array(TAG_FEATURES), scores: new Int32Array(model.classes) };
}

/** Tags the words from left to right. Word i has its tag plus one at i + PAD of `tags`, which is 0 in the places before the sentence. */
export function tagWords({ model, features, scores }: Tagger, words: Words, tags: Int32Array): void {
  tags.fill(0, 0, PAD);
  const end = words.length + PAD;
  for (let at = PAD; at < end; at += 1) {
    const fixed = words.fixed[at] as number;
    if (fixed > 0) {
      tags[at] = fixed;
      continue;
    }
    const count = tagFeatures(words, tags, at, features);
    scores.fill(0);
    addScores(model, features, count, scores);
    tags[at] = best(scores, model.classes) + 1;
  }
  tags.fill(0, end, end + PAD);
}
