// Word classes by company: each word sits in the class that makes the text's class bigrams most likely (exchange clustering,
// Kneser and Ney 1993). Words that occur in the same surroundings end up together.
import { progress } from './progress.mjs';

/** Words seen less often are left out: their company is chance. */
const SEEN = 4;
/** Edge of a sentence, as a word of its own. */
const EDGE = 0;

/** Counts the bigrams of `sentences` (lists of word keys): words by falling count, with their neighbours before and after. */
function countBigrams(sentences) {
  const counts = new Map();
  for (const sentence of sentences) for (const key of sentence) counts.set(key, (counts.get(key) ?? 0) + 1);
  const keys = [...counts.keys()].filter((key) => counts.get(key) >= SEEN);
  keys.sort((a, b) => counts.get(b) - counts.get(a) || a - b);
  const ids = new Map(keys.map((key, i) => [key, i + 1]));
  const words = [EDGE, ...keys].map(() => ({ count: 0, before: new Map(), after: new Map() }));
  const pair = (left, right) => {
    words[left].count += 1;
    words[left].after.set(right, (words[left].after.get(right) ?? 0) + 1);
    words[right].before.set(left, (words[right].before.get(left) ?? 0) + 1);
  };
  for (const sentence of sentences) {
    let last = EDGE;
    for (const key of sentence) {
      // A rare word breaks the chain: what stands on its two sides does not touch.
      const id = ids.get(key) ?? -1;
      if (id > 0 && last >= 0) pair(last, id);
      last = id;
    }
    if (last >= 0) pair(last, EDGE);
  }
  return { keys, words: words.map(flatten) };
}

const flatten = ({ count, before, after }) => ({
  count,
  before: [Int32Array.from(before.keys()), Int32Array.from(before.values())],
  after: [Int32Array.from(after.keys()), Int32Array.from(after.values())],
});

/** x log x of whole numbers, from a table where small. */
const TABLE = Float64Array.from({ length: 1 << 16 }, (_, x) => (x === 0 ? 0 : x * Math.log(x)));
const entropy = (x) => (x < TABLE.length ? TABLE[x] : x * Math.log(x));

/** Sums the counts of the neighbours by their class; returns how many classes were touched. */
function byClass([ids, counts], classOf, sums, touched) {
  let n = 0;
  for (let i = 0; i < ids.length; i += 1) {
    const c = classOf[ids[i]];
    if (sums[c] === 0) touched[n++] = c;
    sums[c] += counts[i];
  }
  return n;
}

/**
 * The class of each word (keys in the order of falling count), 1 to `classes`, after some rounds in which every word may move.
 * Deterministic: the first assignment deals the words round.
 */
export function clusterWords(sentences, classes, rounds, what) {
  const { keys, words } = countBigrams(sentences);
  const size = classes + 1;
  const classOf = Int32Array.from(words, (_, i) => (i === EDGE ? 0 : 1 + ((i - 1) % classes)));
  const space = {
    classes,
    size,
    classOf,
    pairs: new Int32Array(size * size),
    totals: new Int32Array(size),
    before: new Int32Array(size),
    after: new Int32Array(size),
    beforeTouched: new Int32Array(size),
    afterTouched: new Int32Array(size),
  };
  words.forEach((word, i) => {
    space.totals[classOf[i]] += word.count;
    word.after[0].forEach((right, k) => {
      space.pairs[classOf[i] * size + classOf[right]] += word.after[1][k];
    });
  });
  const report = progress(what);
  for (let round = 0; round < rounds; round += 1) {
    let moved = 0;
    for (let i = 1; i < words.length; i += 1) {
      if (settle(space, words[i], i)) moved += 1;
      report(round * words.length + i, rounds * words.length, `round ${round + 1}, ${moved} moved`);
    }
    if (moved < words.length / 1000) break;
  }
  report(1, 1, `${keys.length} words`);
  return { keys, classes: keys.map((_, i) => classOf[i + 1]) };
}

/** Takes the word out of its class and puts it where the gain is greatest. */
function settle(space, word, i) {
  const { classOf, before, after, beforeTouched, afterTouched } = space;
  const nb = byClass(word.before, classOf, before, beforeTouched);
  const na = byClass(word.after, classOf, after, afterTouched);
  const from = classOf[i];
  place(space, word.count, from, nb, na, -1);
  let [winner, most] = [from, gain(space, word.count, from, nb, na)];
  for (let c = 1; c <= space.classes; c += 1) {
    const value = gain(space, word.count, c, nb, na);
    if (value > most + 1e-9) [winner, most] = [c, value];
  }
  place(space, word.count, winner, nb, na, 1);
  classOf[i] = winner;
  for (let k = 0; k < nb; k += 1) before[beforeTouched[k]] = 0;
  for (let k = 0; k < na; k += 1) after[afterTouched[k]] = 0;
  return winner !== from;
}

function place({ size, pairs, totals, before, after, beforeTouched, afterTouched }, count, c, nb, na, sign) {
  totals[c] += sign * count;
  for (let k = 0; k < nb; k += 1) pairs[beforeTouched[k] * size + c] += sign * before[beforeTouched[k]];
  for (let k = 0; k < na; k += 1) pairs[c * size + afterTouched[k]] += sign * after[afterTouched[k]];
}

function gain({ size, pairs, totals, before, after, beforeTouched, afterTouched }, count, c, nb, na) {
  let sum = -2 * (entropy(totals[c] + count) - entropy(totals[c]));
  for (let k = 0; k < nb; k += 1) {
    const e = beforeTouched[k];
    const n = pairs[e * size + c];
    sum += entropy(n + before[e]) - entropy(n);
  }
  const row = c * size;
  for (let k = 0; k < na; k += 1) {
    const e = afterTouched[k];
    const n = pairs[row + e];
    sum += entropy(n + after[e]) - entropy(n);
  }
  return sum;
}
