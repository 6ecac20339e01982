// The table of word classes that ships: for each word a fine class and a coarse one.
import { clusterWords } from './clusters.mjs';

/** How many classes, and how many rounds of exchange; what still moves after eight rounds hardly matters. */
const FINE = 400;
const COARSE = 60;
const ROUNDS = 8;

/** Word classes from sentences (lists of forms), as columns for `keyTable`. */
export function clustersOf(sentences, { wordKey }) {
  const keyed = sentences.map((forms) => forms.map(wordKey));
  const fine = clusterWords(keyed, FINE, ROUNDS, 'fine word classes');
  const coarse = clusterWords(keyed, COARSE, ROUNDS, 'coarse word classes');
  const order = fine.keys.map((_, i) => i).sort((a, b) => (fine.keys[a] >>> 0) - (fine.keys[b] >>> 0));
  return {
    keys: Int32Array.from(order, (i) => fine.keys[i]),
    values: Int32Array.from(order, (i) => (fine.classes[i] << 8) | coarse.classes[i]),
  };
}
