import { distanceClass, type Scene } from './arc-focus.js';
import { feature1, feature2, feature3 } from './hash.js';

/** Room for the features of one arc. */
export const LABEL_FEATURES = 48;

/** The features by which an arc from `head` to `child` gets its relation. Writes them into `out` and returns their number. */
export function labelFeatures(scene: Scene, head: number, child: number, out: Int32Array): number {
  const side = head > child ? 16 : 0;
  const way = side | distanceClass(Math.abs(head - child));
  let n = endsOfArc(scene, head, child, side, out, 0);
  n = classesOfArc(scene, head, child, way, out, n);
  n = aroundArc(scene, head, child, side, out, n);
  return childrenOfArc(scene, head, child, side, out, n);
}

/** Templates 1 to 12: the two words. */
export function endsOfArc(
  { words, tags }: Scene,
  head: number,
  child: number,
  side: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const hw = words.lower[head] as number;
  const ht = tags[head] as number;
  const cw = words.lower[child] as number;
  const ct = tags[child] as number;
  const pair = (ht << 16) | (ct << 8) | side;
  out[n++] = feature1(1, pair);
  out[n++] = feature2(2, hw, pair);
  out[n++] = feature2(3, cw, pair);
  out[n++] = feature2(4, hw, cw);
  out[n++] = feature2(5, cw, side);
  out[n++] = feature2(6, hw, side);
  out[n++] = feature2(7, ct, side);
  out[n++] = feature2(8, ht, side);
  out[n++] = feature2(9, hw, (ct << 8) | side);
  out[n++] = feature2(10, cw, (ht << 8) | side);
  return n;
}

/** Templates 20 to 29: their classes, ends and distance. */
export function classesOfArc(
  { words, tags }: Scene,
  head: number,
  child: number,
  way: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const { fine, coarse, suffix3 } = words;
  const ht = tags[head] as number;
  const ct = tags[child] as number;
  out[n++] = feature3(20, ht, ct, way);
  out[n++] = feature3(21, fine[head] as number, fine[child] as number, way & 16);
  out[n++] = feature3(22, fine[child] as number, ht, way & 16);
  out[n++] = feature3(23, fine[head] as number, ct, way & 16);
  out[n++] = feature3(24, coarse[head] as number, coarse[child] as number, (ht << 8) | ct);
  out[n++] = feature3(25, words.lower[head] as number, fine[child] as number, way & 16);
  out[n++] = feature3(26, suffix3[child] as number, ht, way & 16);
  out[n++] = feature3(27, suffix3[head] as number, ct, way & 16);
  out[n++] = feature3(28, words.lower[child] as number, way, 0);
  out[n++] = feature3(29, words.flags[child] as number, words.flags[head] as number, (ht << 8) | ct);
  return n;
}

/** Templates 40 to 47: the words beside the child and the head. */
export function aroundArc(
  { words, tags }: Scene,
  head: number,
  child: number,
  side: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const pair = ((tags[head] as number) << 16) | ((tags[child] as number) << 8) | side;
  out[n++] = feature2(40, pair, tags[child - 1] as number);
  out[n++] = feature2(41, pair, tags[child + 1] as number);
  out[n++] = feature2(42, pair, tags[head + 1] as number);
  out[n++] = feature2(43, pair, tags[head - 1] as number);
  out[n++] = feature3(44, words.lower[child - 1] as number, tags[child] as number, tags[head] as number);
  out[n++] = feature3(45, words.lower[child + 1] as number, tags[child] as number, tags[head] as number);
  return n;
}

/** Templates 60 to 73: what the child governs, and what the head governs already. */
function childrenOfArc(
  { words, tags, state }: Scene,
  head: number,
  child: number,
  side: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const { labels, left1, left2, right1, leftSet, rightSet } = state;
  const { lower } = words;
  const pair = ((tags[head] as number) << 16) | ((tags[child] as number) << 8) | side;
  const first = left1[child] as number;
  const nearest = left2[child] as number;
  const last = right1[child] as number;
  out[n++] = feature3(60, lower[first] as number, labels[first] as number, pair);
  out[n++] = feature2(61, labels[first] as number, pair);
  out[n++] = feature2(62, labels[last] as number, pair);
  out[n++] = feature3(63, lower[first] as number, lower[head] as number, side);
  out[n++] = feature2(64, lower[nearest] as number, pair);
  out[n++] = feature2(65, leftSet[child] as number, pair);
  out[n++] = feature2(66, rightSet[child] as number, pair);
  out[n++] = feature2(67, leftSet[head] as number, pair);
  out[n++] = feature2(68, rightSet[head] as number, pair);
  out[n++] = feature3(69, rightSet[head] as number, lower[head] as number, tags[child] as number);
  out[n++] = feature3(70, labels[right1[head] as number] as number, lower[child] as number, side);
  out[n++] = feature3(71, lower[first] as number, lower[child] as number, side);
  out[n++] = feature3(72, leftSet[child] as number, lower[child] as number, side);
  return n;
}
