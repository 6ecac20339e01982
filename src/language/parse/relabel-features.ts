import { distanceClass, type Scene } from './arc-focus.js';
import { feature2, feature3 } from './hash.js';
import { aroundArc, classesOfArc, endsOfArc } from './label-features.js';
import { LABEL_HASH } from './transition.js';

/** Room for the features of one arc of a finished tree. */
export const RELABEL_FEATURES = 64;

/** Links the children of each head with the child before and the child after, once the tree is finished. */
export function linkSiblings({ state, before, after, words }: Scene, first: number): void {
  const last = after;
  const { heads, root } = state;
  last.fill(0, 0, root + 1);
  for (let at = first; at < words.length + first; at += 1) {
    const head = heads[at] as number;
    before[at] = last[head] as number;
    last[head] = at;
  }
  after.fill(0, 0, root + 1);
  for (let at = first; at < words.length + first; at += 1) {
    const sibling = before[at] as number;
    if (sibling > 0) after[sibling] = at;
  }
}

/**
 * The features by which an arc of a finished tree gets its relation anew: what is known when the arc is made, and what only the whole
 * tree shows, the siblings on both sides and the head's own head. Writes them into `out` and returns their number.
 */
export function relabelFeatures(scene: Scene, head: number, child: number, out: Int32Array): number {
  const side = head > child ? 16 : 0;
  let n = endsOfArc(scene, head, child, side, out, 0);
  n = classesOfArc(scene, head, child, side | distanceClass(Math.abs(head - child)), out, n);
  n = aroundArc(scene, head, child, side, out, n);
  n = ownChildren(scene, head, child, side, out, n);
  return relatives(scene, head, child, side, out, n);
}

/** Templates 80 to 91: what the child governs, and the relations that the head's other children bear. */
function ownChildren(
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
  const own = Math.imul((labels[child] as number) + 1, LABEL_HASH);
  const all = (leftSet[head] as number) + (rightSet[head] as number);
  const others = (all - own) | 0;
  const first = left1[child] as number;
  const last = right1[child] as number;
  out[n++] = feature3(80, lower[first] as number, labels[first] as number, pair);
  out[n++] = feature2(81, labels[first] as number, pair);
  out[n++] = feature3(82, lower[last] as number, labels[last] as number, pair);
  out[n++] = feature3(83, lower[first] as number, lower[head] as number, side);
  out[n++] = feature3(
    84,
    lower[left2[child] as number] as number,
    labels[left2[child] as number] as number,
    pair,
  );
  out[n++] = feature3(85, leftSet[child] as number, rightSet[child] as number, pair);
  out[n++] = feature2(86, leftSet[child] as number, pair);
  out[n++] = feature2(87, rightSet[child] as number, pair);
  out[n++] = feature2(88, others, pair);
  out[n++] = feature3(89, others, lower[head] as number, tags[child] as number);
  out[n++] = feature3(90, leftSet[child] as number, lower[child] as number, side);
  out[n++] = feature3(91, lower[first] as number, lower[child] as number, tags[head] as number);
  return n;
}

/** Templates 100 to 111: the siblings beside the child, and the head of the head. */
function relatives(
  { words, tags, state, before, after }: Scene,
  head: number,
  child: number,
  side: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  const { labels, heads, rights, lefts } = state;
  const pair = ((tags[head] as number) << 16) | ((tags[child] as number) << 8) | side;
  const elder = before[child] as number;
  const younger = after[child] as number;
  // The root has no head: its place says 0.
  const above = heads[head] as number;
  const counts = ((lefts[head] as number) << 3) | (rights[head] as number);
  out[n++] = feature3(100, tags[elder] as number, labels[elder] as number, pair);
  out[n++] = feature3(101, tags[younger] as number, labels[younger] as number, pair);
  out[n++] = feature2(102, ((tags[elder] as number) << 8) | (tags[younger] as number), pair);
  out[n++] = feature2(103, words.lower[younger] as number, pair);
  out[n++] = feature2(104, words.lower[elder] as number, pair);
  out[n++] = feature2(105, tags[above] as number, pair);
  out[n++] = feature2(106, labels[head] as number, pair);
  out[n++] = feature3(107, labels[head] as number, words.lower[child] as number, side);
  out[n++] = feature3(108, words.lower[above] as number, tags[head] as number, tags[child] as number);
  out[n++] = feature2(109, counts, pair);
  out[n++] = feature3(110, labels[elder] as number, words.lower[head] as number, tags[child] as number);
  out[n++] = feature3(111, words.readings[child] as number, words.readings[head] as number, side);
  return n;
}
