import { feature1, feature2, feature3 } from './hash.js';
import type { Words } from './words.js';

/** Room for the features of one word. */
export const TAG_FEATURES = 64;

/**
 * The features by which the word at `at` (padded) is tagged: its form, its ends and shape, what surrounds it, and the tags already
 * given to the words before it. Writes them into `out` and returns their number.
 */
export function tagFeatures(words: Words, tags: Int32Array, at: number, out: Int32Array): number {
  let n = ownFeatures(words, at, out, 0);
  n = aroundFeatures(words, at, out, n);
  n = classFeatures(words, at, out, n);
  return tagContext(words, tags, at, out, n);
}

/** Templates 1 to 16: the word itself. */
function ownFeatures(words: Words, at: number, out: Int32Array, from: number): number {
  let n = from;
  const lower = words.lower[at] as number;
  const flags = words.flags[at] as number;
  const shape = words.shape[at] as number;
  out[n++] = feature1(1, lower);
  out[n++] = feature1(2, words.form[at] as number);
  out[n++] = feature2(3, words.suffix1[at] as number, flags);
  out[n++] = feature2(4, words.suffix2[at] as number, flags);
  out[n++] = feature2(5, words.suffix3[at] as number, flags);
  out[n++] = feature2(6, words.suffix4[at] as number, flags & 3);
  out[n++] = feature1(7, words.prefix2[at] as number);
  out[n++] = feature1(8, words.prefix3[at] as number);
  out[n++] = feature1(9, shape);
  out[n++] = feature2(10, shape, words.suffix2[at] as number);
  out[n++] = feature1(11, flags);
  out[n++] = feature2(12, words.ambiguity[at] as number, flags);
  out[n++] = feature2(13, words.fine[at] as number, flags & 3);
  out[n++] = feature2(14, words.coarse[at] as number, flags);
  out[n++] = feature2(15, words.readings[at] as number, flags);
  out[n++] = feature2(16, words.readings[at] as number, words.suffix2[at] as number);
  return n;
}

/** Templates 20 to 32: the words around. */
function aroundFeatures(words: Words, at: number, out: Int32Array, from: number): number {
  let n = from;
  const { lower, flags, suffix3 } = words;
  const own = lower[at] as number;
  out[n++] = feature1(20, lower[at - 1] as number);
  out[n++] = feature1(21, lower[at + 1] as number);
  out[n++] = feature1(22, lower[at - 2] as number);
  out[n++] = feature1(23, lower[at + 2] as number);
  out[n++] = feature2(24, lower[at - 1] as number, own);
  out[n++] = feature2(25, own, lower[at + 1] as number);
  out[n++] = feature2(26, lower[at - 1] as number, lower[at + 1] as number);
  out[n++] = feature2(27, suffix3[at + 1] as number, flags[at] as number);
  out[n++] = feature2(28, suffix3[at - 1] as number, flags[at] as number);
  out[n++] = feature3(29, flags[at - 1] as number, flags[at] as number, flags[at + 1] as number);
  out[n++] = feature2(30, words.shape[at + 1] as number, words.shape[at] as number);
  out[n++] = feature2(31, lower[at + 1] as number, lower[at + 2] as number);
  out[n++] = feature2(32, own, flags[at + 1] as number);
  return n;
}

/** Templates 40 to 51: classes of the words around. */
function classFeatures(words: Words, at: number, out: Int32Array, from: number): number {
  let n = from;
  const { ambiguity, fine, coarse } = words;
  const own = ambiguity[at] as number;
  const next = ambiguity[at + 1] as number;
  out[n++] = feature1(40, next);
  out[n++] = feature2(41, own, next);
  out[n++] = feature2(42, next, ambiguity[at + 2] as number);
  out[n++] = feature3(43, own, next, ambiguity[at + 2] as number);
  out[n++] = feature3(44, ambiguity[at - 1] as number, own, next);
  out[n++] = feature1(45, fine[at + 1] as number);
  out[n++] = feature1(46, fine[at - 1] as number);
  out[n++] = feature3(47, coarse[at - 1] as number, coarse[at] as number, coarse[at + 1] as number);
  out[n++] = feature2(48, words.suffix3[at] as number, next);
  out[n++] = feature2(49, words.lower[at - 1] as number, next);
  out[n++] = feature2(50, words.readings[at] as number, words.readings[at + 1] as number);
  out[n++] = feature3(
    51,
    words.readings[at] as number,
    words.flags[at] as number,
    words.lower[at + 1] as number,
  );
  return n;
}

/** Templates 60 to 72: the tags of the words before. */
function tagContext(words: Words, tags: Int32Array, at: number, out: Int32Array, from: number): number {
  let n = from;
  const first = tags[at - 1] as number;
  const second = tags[at - 2] as number;
  const own = words.lower[at] as number;
  const ambiguity = words.ambiguity[at] as number;
  out[n++] = feature1(60, first);
  out[n++] = feature2(61, first, second);
  out[n++] = feature2(62, first, own);
  out[n++] = feature3(63, first, second, own);
  out[n++] = feature2(64, first, words.lower[at + 1] as number);
  out[n++] = feature2(65, first, words.suffix3[at] as number);
  out[n++] = feature2(66, first, words.ambiguity[at + 1] as number);
  out[n++] = feature3(67, first, ambiguity, words.ambiguity[at + 1] as number);
  out[n++] = feature3(68, first, second, ambiguity);
  out[n++] = feature2(69, first, words.fine[at] as number);
  out[n++] = feature2(70, first, words.flags[at] as number);
  out[n++] = feature3(72, first, words.readings[at] as number, words.flags[at] as number);
  out[n++] = feature2(71, tags[at - 2] as number, words.lower[at - 1] as number);
  return n;
}
