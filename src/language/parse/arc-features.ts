import { childFeatures, shapeFeatures } from './arc-features-children.js';
import type { Focus, Scene } from './arc-focus.js';
import { feature1, feature2, feature3 } from './hash.js';

/** Room for the features of one action. */
export const ARC_FEATURES = 192;

/**
 * The features by which the parser chooses its next action, after Zhang and Nivre 2011 with word classes and counts of commas and verbs
 * between. Writes them into `out` and returns their number. The functions are small so that V8 optimises each.
 */
export function arcFeatures(scene: Scene, focus: Focus, out: Int32Array): number {
  let n = stackWords(scene, focus, out, 0);
  n = nextWords(scene, focus, out, n);
  n = wordPair(scene, focus.s0, focus.n0, 42, out, n);
  n = stackPairs(scene, focus, out, n);
  n = tagTriples(scene, focus, out, n);
  n = nextPairs(scene, focus, out, n);
  n = distances(scene, focus, out, n);
  n = childFeatures(scene, focus, out, n);
  return shapeFeatures(scene, focus, out, n);
}

/** Templates 1 to 16: the words on the stack. */
function stackWords({ words, tags }: Scene, { s0, s1, s2 }: Focus, out: Int32Array, from: number): number {
  let n = from;
  const { lower, fine, coarse } = words;
  out[n++] = 0x1b873593;
  out[n++] = feature1(1, lower[s0] as number);
  out[n++] = feature1(2, tags[s0] as number);
  out[n++] = feature2(3, lower[s0] as number, tags[s0] as number);
  out[n++] = feature1(4, fine[s0] as number);
  out[n++] = feature2(5, coarse[s0] as number, tags[s0] as number);
  out[n++] = feature1(6, lower[s1] as number);
  out[n++] = feature1(7, tags[s1] as number);
  out[n++] = feature2(8, lower[s1] as number, tags[s1] as number);
  out[n++] = feature1(9, fine[s1] as number);
  out[n++] = feature2(10, coarse[s1] as number, tags[s1] as number);
  out[n++] = feature1(11, tags[s2] as number);
  out[n++] = feature2(12, lower[s2] as number, tags[s2] as number);
  return n;
}

/** Templates 20 to 33: the next words. */
function nextWords({ words, tags }: Scene, { n0, n1, n2 }: Focus, out: Int32Array, from: number): number {
  let n = from;
  const { lower, fine, coarse } = words;
  out[n++] = feature1(20, lower[n0] as number);
  out[n++] = feature1(21, tags[n0] as number);
  out[n++] = feature2(22, lower[n0] as number, tags[n0] as number);
  out[n++] = feature1(23, fine[n0] as number);
  out[n++] = feature2(24, coarse[n0] as number, tags[n0] as number);
  out[n++] = feature1(25, lower[n1] as number);
  out[n++] = feature1(26, tags[n1] as number);
  out[n++] = feature2(27, lower[n1] as number, tags[n1] as number);
  out[n++] = feature1(28, fine[n1] as number);
  out[n++] = feature1(29, lower[n2] as number);
  out[n++] = feature1(30, tags[n2] as number);
  out[n++] = feature2(31, lower[n2] as number, tags[n2] as number);
  return n;
}

/** Eight templates from `base` + 1 on: two words in focus, the left one first. */
function wordPair(
  { words, tags }: Scene,
  left: number,
  right: number,
  base: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const { lower, fine, coarse } = words;
  const leftWord = lower[left] as number;
  const rightWord = lower[right] as number;
  const leftFine = fine[left] as number;
  const rightFine = fine[right] as number;
  const pair = ((tags[left] as number) << 8) | (tags[right] as number);
  out[n++] = feature2(base + 1, leftWord, pair);
  out[n++] = feature2(base + 2, rightWord, pair);
  out[n++] = feature2(base + 3, leftWord, rightWord);
  out[n++] = feature2(base + 5, leftFine, rightFine);
  out[n++] = feature2(base + 6, ((coarse[left] as number) << 8) | (coarse[right] as number), pair);
  out[n++] = feature2(base + 7, leftFine, pair);
  out[n++] = feature2(base + 8, rightFine, pair);
  return n;
}

/** Templates 60 to 73: the two on top of the stack, and the one below with the next word. */
function stackPairs(scene: Scene, { s0, s1, n0 }: Focus, out: Int32Array, from: number): number {
  let n = wordPair(scene, s1, s0, 60, out, from);
  const { words, tags } = scene;
  const below = tags[s1] as number;
  const next = tags[n0] as number;
  out[n++] = feature2(70, below, next);
  out[n++] = feature3(72, words.lower[s1] as number, below, next);
  out[n++] = feature3(73, below, words.lower[n0] as number, next);
  return n;
}

/** Templates 80 to 92: three tags. */
function tagTriples({ tags }: Scene, f: Focus, out: Int32Array, from: number): number {
  let n = from;
  const s0 = tags[f.s0] as number;
  const s1 = tags[f.s1] as number;
  const s2 = tags[f.s2] as number;
  const n0 = tags[f.n0] as number;
  const n1 = tags[f.n1] as number;
  const n2 = tags[f.n2] as number;
  out[n++] = feature3(80, s0, n0, n1);
  out[n++] = feature3(81, s1, s0, n0);
  out[n++] = feature3(82, s2, s1, s0);
  out[n++] = feature3(83, n0, n1, n2);
  return n;
}

/** Templates 100 to 106: the next words with each other. */
function nextPairs({ words, tags }: Scene, { s0, n0, n1 }: Focus, out: Int32Array, from: number): number {
  let n = from;
  const { lower } = words;
  out[n++] = feature2(100, tags[n0] as number, tags[n1] as number);
  out[n++] = feature2(101, lower[n0] as number, tags[n1] as number);
  out[n++] = feature2(102, tags[n0] as number, lower[n1] as number);
  out[n++] = feature2(103, lower[n0] as number, lower[n1] as number);
  out[n++] = feature2(105, tags[s0] as number, tags[n1] as number);
  return n;
}

/** Templates 110 to 121: how far apart, and how many commas and verbs lie between. */
function distances({ words, tags, commas, verbs }: Scene, f: Focus, out: Int32Array, from: number): number {
  let n = from;
  const { lower } = words;
  const s0 = tags[f.s0] as number;
  const s1 = tags[f.s1] as number;
  const n0 = tags[f.n0] as number;
  const between = Math.min(3, (commas[f.n0] as number) - (commas[f.s0] as number));
  const verbal = Math.min(3, (verbs[f.n0] as number) - (verbs[f.s0 + 1] as number));
  const below = Math.min(3, (commas[f.s0] as number) - (commas[f.s1] as number));
  out[n++] = feature2(110, lower[f.s0] as number, f.ahead);
  out[n++] = feature2(111, s0, f.ahead);
  out[n++] = feature2(112, lower[f.n0] as number, f.ahead);
  out[n++] = feature2(113, n0, f.ahead);
  out[n++] = feature3(114, s0, n0, f.ahead);
  out[n++] = feature3(115, s1, s0, f.behind);
  out[n++] = feature3(116, s0, n0, between);
  out[n++] = feature3(117, s0, n0, verbal | 16);
  out[n++] = feature3(118, s1, s0, below);
  out[n++] = feature3(119, s1, n0, (between << 2) | below);
  return n;
}
