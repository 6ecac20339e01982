import { type KeyTable, keyTable, touch } from './key-table.js';
import type { PerceptronColumns } from './perceptron.js';
import { ACTIONS } from './transition.js';

/**
 * The weights of the parser's three actions: each feature with its three int8 weights in one value (the first in the lowest byte), so that
 * the many features of a step cost one cache line each.
 */
export type ActionWeights = KeyTable;

/** Action weights ready for use. */
export function actionWeights({ keys, lengths, rowClasses, rowWeights }: PerceptronColumns): ActionWeights {
  const values = new Int32Array(keys.length);
  let at = 0;
  for (let i = 0; i < keys.length; i += 1) {
    const end = at + Math.min(ACTIONS, lengths[i] as number);
    for (; at < end; at += 1)
      values[i] =
        (values[i] as number) | (((rowWeights[at] as number) & 255) << (8 * (rowClasses[at] as number)));
  }
  return keyTable(keys, values);
}

/** Kept so that the fetching is not taken for useless and left out. */
export let fetched = 0;

/** Sets the scores of the actions for the first `count` features. */
export function scoreActions(
  table: ActionWeights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  const { cells, shift } = table;
  const mask = cells.length - 1;
  let first = 0;
  let second = 0;
  let third = 0;
  fetched = touch(table, features, count);
  for (let i = 0; i < count; i += 1) {
    const key = features[i] as number;
    let at = (key >>> shift) << 1;
    let found = cells[at] as number;
    while (found !== key && found !== 0) {
      at = (at + 2) & mask;
      found = cells[at] as number;
    }
    const packed = cells[at + 1] as number;
    // The shifts turn each byte into a number with its sign.
    first += (packed << 24) >> 24;
    second += (packed << 16) >> 24;
    third += (packed << 8) >> 24;
  }
  scores[0] = first;
  scores[1] = second;
  scores[2] = third;
}
