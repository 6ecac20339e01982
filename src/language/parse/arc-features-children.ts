import type { Focus, Scene } from './arc-focus.js';
import { feature2, feature3 } from './hash.js';

/** Templates 130 and up: the children that the nodes in focus already have. */
export function childFeatures(scene: Scene, focus: Focus, out: Int32Array, from: number): number {
  let n = outermost(scene, focus.s0, 130, out, from);
  n = outermost(scene, focus.s1, 142, out, n);
  n = leftOfNext(scene, focus, out, n);
  n = childTriples(scene, focus, out, n);
  return valencies(scene, focus, out, n);
}

/** The outermost children of a stack node, with their words, tags and relations. */
function outermost(
  { words, tags, state }: Scene,
  node: number,
  base: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const { labels } = state;
  const l1 = state.left1[node] as number;
  const r1 = state.right1[node] as number;
  const l2 = state.left2[node] as number;
  const r2 = state.right2[node] as number;
  const tag = tags[node] as number;
  out[n++] = feature2(base, words.lower[l1] as number, labels[l1] as number);
  out[n++] = feature2(base + 1, tags[l1] as number, labels[l1] as number);
  out[n++] = feature2(base + 2, words.lower[r1] as number, labels[r1] as number);
  out[n++] = feature2(base + 3, tags[r1] as number, labels[r1] as number);
  out[n++] = feature3(base + 4, tag, labels[l1] as number, labels[l2] as number);
  out[n++] = feature3(base + 5, tag, labels[r1] as number, labels[r2] as number);
  out[n++] = feature3(base + 6, tag, tags[l1] as number, tags[l2] as number);
  out[n++] = feature3(base + 7, tag, tags[r1] as number, tags[r2] as number);
  out[n++] = feature3(base + 8, tag, labels[l1] as number, labels[r1] as number);
  return n;
}

/** Templates 160 to 166: the children on the left of the next word. */
function leftOfNext({ words, tags, state }: Scene, { n0, s0 }: Focus, out: Int32Array, from: number): number {
  let n = from;
  const l1 = state.left1[n0] as number;
  const l2 = state.left2[n0] as number;
  const tag = tags[n0] as number;
  out[n++] = feature2(160, words.lower[l1] as number, state.labels[l1] as number);
  out[n++] = feature2(161, tags[l1] as number, state.labels[l1] as number);
  out[n++] = feature3(162, tag, state.labels[l1] as number, state.labels[l2] as number);
  out[n++] = feature3(163, tag, tags[l1] as number, tags[l2] as number);
  out[n++] = feature3(164, tag, tags[s0] as number, state.labels[l1] as number);
  out[n++] = feature3(165, tag, tags[s0] as number, state.leftSet[n0] as number);
  return n;
}

/** Templates 170 to 181: two nodes in focus with a child of one. */
function childTriples(
  { words, tags, state }: Scene,
  { s0, s1, n0 }: Focus,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const { left1, right1, labels } = state;
  const across = ((tags[s0] as number) << 8) | (tags[n0] as number);
  const inside = ((tags[s1] as number) << 8) | (tags[s0] as number);
  out[n++] = feature2(170, across, tags[left1[s0] as number] as number);
  out[n++] = feature2(171, across, tags[right1[s0] as number] as number);
  out[n++] = feature2(172, across, tags[left1[n0] as number] as number);
  out[n++] = feature2(173, inside, tags[left1[s0] as number] as number);
  out[n++] = feature2(174, inside, tags[right1[s0] as number] as number);
  out[n++] = feature2(175, inside, tags[right1[s1] as number] as number);
  out[n++] = feature2(176, inside, tags[left1[s1] as number] as number);
  out[n++] = feature3(
    178,
    inside,
    labels[left1[s0] as number] as number,
    words.lower[left1[s0] as number] as number,
  );
  out[n++] = feature3(
    179,
    across,
    labels[right1[s0] as number] as number,
    labels[left1[s0] as number] as number,
  );
  return n;
}

/** Templates 190 to 207: how many children there are, and which relations they bear. */
function valencies(
  { words, tags, state }: Scene,
  { s0, s1, n0 }: Focus,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const { lefts, rights, leftSet, rightSet } = state;
  const { lower } = words;
  out[n++] = feature2(190, lower[s0] as number, rights[s0] as number);
  out[n++] = feature2(191, tags[s0] as number, rights[s0] as number);
  out[n++] = feature2(192, lower[s0] as number, lefts[s0] as number);
  out[n++] = feature2(193, tags[s0] as number, lefts[s0] as number);
  out[n++] = feature2(194, lower[n0] as number, lefts[n0] as number);
  out[n++] = feature2(195, tags[n0] as number, lefts[n0] as number);
  out[n++] = feature2(196, lower[s0] as number, rightSet[s0] as number);
  out[n++] = feature2(197, tags[s0] as number, rightSet[s0] as number);
  out[n++] = feature2(199, tags[s0] as number, leftSet[s0] as number);
  out[n++] = feature2(200, lower[n0] as number, leftSet[n0] as number);
  out[n++] = feature2(201, tags[n0] as number, leftSet[n0] as number);
  out[n++] = feature3(202, tags[s1] as number, rightSet[s1] as number, tags[s0] as number);
  return n;
}

/** Templates 210 to 219: the ends of the words, for those that are not known. */
export function shapeFeatures(
  { words, tags }: Scene,
  { s0, s1, n0 }: Focus,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const { suffix3, flags } = words;
  out[n++] = feature2(210, suffix3[s0] as number, tags[n0] as number);
  out[n++] = feature2(211, suffix3[n0] as number, tags[s0] as number);
  out[n++] = feature2(212, suffix3[s0] as number, tags[s1] as number);
  out[n++] = feature3(213, flags[s1] as number, flags[s0] as number, flags[n0] as number);
  out[n++] = feature3(214, tags[s0 + 1] as number, tags[s0] as number, tags[n0] as number);
  out[n++] = feature3(215, tags[n0 - 1] as number, tags[s0] as number, tags[n0] as number);
  out[n++] = feature3(216, tags[s0 - 1] as number, tags[s0] as number, tags[s1] as number);
  return n;
}
