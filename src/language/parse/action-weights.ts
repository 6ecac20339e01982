import type { PerceptronColumns } from './perceptron.js';
import { cellsFor, SHARED_BITS, type WeightTable } from './weight-table.js';

/**
 * The weights of the parser's three actions: what a feature says for "left" and for "right" against "shift", as two signed bytes. What it
 * says for all three alike would decide nothing. A cell holds the lower 16 bits of its feature and these two bytes; of the features that
 * are not there some three in a hundred thousand are mistaken for one that is.
 */
export type ActionWeights = WeightTable;

/** The cells of these weights, where class 0 is "left" and class 1 "right". */
export function packActions({ keys, lengths, rowClasses, rowWeights }: PerceptronColumns): Int32Array {
  const weights = new Int32Array(keys.length);
  const heaviness = new Float64Array(keys.length);
  let next = 0;
  for (const [i, length] of lengths.entries())
    for (const end = next + length; next < end; next += 1) {
      const weight = rowWeights[next] ?? 0;
      weights[i] = (weights[i] ?? 0) | ((weight & 255) << (rowClasses[next] === 0 ? 8 : 0));
      heaviness[i] = Math.max(heaviness[i] ?? 0, Math.abs(weight));
    }
  const { of, count } = cellsFor(keys, heaviness);
  const cells = new Int32Array(count);
  for (const [i, at] of of.entries()) if (at >= 0) cells[at] = ((keys[i] ?? 0) << 16) | (weights[i] ?? 0);
  return cells;
}

/** Sets the scores of the actions for the first `count` features. */
export function scoreActions(
  { cells, shift }: ActionWeights,
  features: Int32Array,
  count: number,
  scores: Int32Array,
): void {
  let left = 0;
  let right = 0;
  for (let i = 0; i < count; i += 1) {
    const feature = features[i] as number;
    const mark = feature << 16;
    const at = (feature >>> shift) << SHARED_BITS;
    const first = weightsIf(cells[at] as number, mark);
    const second = weightsIf(cells[at + 1] as number, mark);
    const third = weightsIf(cells[at + 2] as number, mark);
    const fourth = weightsIf(cells[at + 3] as number, mark);
    const weights = first | second | third | fourth;
    // The shifts turn each byte into a number with its sign.
    left += (weights << 16) >> 24;
    right += (weights << 24) >> 24;
  }
  scores[0] = 0;
  scores[1] = left;
  scores[2] = right;
}

/** The lower 16 bits of the cell where its upper ones are those of the mark, else 0; without a branch. */
function weightsIf(cell: number, mark: number): number {
  const rest = cell ^ mark;
  // Only where the upper bits are all equal is the rest, less 65536, negative while its upper half is 0.
  return rest & (((rest >>> 16) - 1) >> 31);
}
