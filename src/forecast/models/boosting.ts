import { chanceFrom } from '../../weigh/tempo/chance.js';
import { fromLogOdds, logOdds } from '../scores/probability.js';
import type { Design } from './logit.js';
import { type Binned, growTree, leafOf, type Tree, type TreeLimits } from './tree.js';

/** How trees are grown one upon the other. */
export interface BoostingOptions extends TreeLimits {
  readonly trees: number;
  /** Share of each tree's advice that is taken. */
  readonly rate: number;
  /** Share of the rows that is learned from: windows of neighbouring months overlap, so that a part tells almost all. */
  readonly share: number;
  readonly bins: number;
  readonly seed: number;
}

/** A fitted sum of trees. */
export interface Boosted {
  readonly start: number;
  readonly rate: number;
  readonly trees: readonly Tree[];
  /** Bin edges by feature, found in the rows learned from. */
  readonly edges: readonly Float64Array[];
}

/** Values of a feature that quantiles are read from; more change nothing that a split could see. */
const MOST_SAMPLED = 4000;

/** Rising edges that cut a column into bins of about equal size. */
function edgesOf({ width, values }: Design, column: number, bins: number): Float64Array {
  const rows = values.length / width;
  const step = Math.max(1, Math.floor(rows / MOST_SAMPLED));
  const sorted = new Float64Array(Math.ceil(rows / step));
  for (let i = 0; i < sorted.length; i++) sorted[i] = values[i * step * width + column] ?? 0;
  sorted.sort();
  const cuts = Array.from(
    { length: bins - 1 },
    (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / bins)] ?? 0,
  );
  return Float64Array.from(new Set(cuts));
}

/** How many edges lie below a value. */
function binOf(value: number, edges: Float64Array): number {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts all columns of a design into bins by edges. */
function binnedBy({ width, values }: Design, edges: readonly Float64Array[], bins: number): Binned {
  const rows = values.length / width;
  const columns = edges.map((cuts, column) => {
    const binned = new Uint8Array(rows);
    for (let row = 0; row < rows; row++) binned[row] = binOf(values[row * width + column] ?? 0, cuts);
    return binned;
  });
  return { rows, columns, bins };
}

/** The rows of a design that are asked for, as a design of their own. */
function rowsOf({ width, values }: Design, rows: Int32Array): Design {
  const picked = new Float64Array(rows.length * width);
  for (let i = 0; i < rows.length; i++) {
    const at = (rows[i] ?? 0) * width;
    picked.set(values.subarray(at, at + width), i * width);
  }
  return { width, values: picked };
}

/** Slope and curvature of the log-likelihood of each row at its log-odds. */
function lossAt(label: Float64Array, odds: Float64Array): [slope: Float64Array, curvature: Float64Array] {
  const [slope, curvature] = [new Float64Array(odds.length), new Float64Array(odds.length)];
  for (let row = 0; row < odds.length; row++) {
    const p = fromLogOdds(odds[row] ?? 0);
    slope[row] = (label[row] ?? 0) - p;
    curvature[row] = p * (1 - p);
  }
  return [slope, curvature];
}

/** Adds one tree to the log-odds of the rows learned from. */
function boost(binned: Binned, label: Float64Array, odds: Float64Array, options: BoostingOptions): Tree {
  const { tree, leaves } = growTree(binned, ...lossAt(label, odds), options);
  for (let row = 0; row < odds.length; row++)
    odds[row] = (odds[row] ?? 0) + options.rate * (tree.leaf[leaves[row] ?? 0] ?? 0);
  return tree;
}

/**
 * Boosted trees for log-odds (Friedman, Annals of Statistics 29, 2001). Reads only the given rows of the design and of the labels (1 or
 * 0), bin edges included. The same seed gives the same trees.
 */
export function fitBoosted(
  design: Design,
  label: ArrayLike<number>,
  rows: Int32Array,
  options: BoostingOptions,
): Boosted {
  const chance = chanceFrom(options.seed);
  const shown = rows.filter(() => chance() < options.share);
  const own = rowsOf(design, shown);
  const labels = new Float64Array(shown.length);
  for (let i = 0; i < shown.length; i++) labels[i] = label[shown[i] ?? 0] ?? 0;
  const edges = Array.from({ length: design.width }, (_, column) => edgesOf(own, column, options.bins));
  const binned = binnedBy(own, edges, options.bins);
  const start = logOdds(labels.reduce((sum, y) => sum + y, 0) / Math.max(1, labels.length));
  const odds = new Float64Array(shown.length).fill(start);
  const trees = Array.from({ length: options.trees }, () => boost(binned, labels, odds, options));
  return { start, rate: options.rate, trees, edges };
}

/** The log-odds of some rows of a design, in their order. */
export function boostedAt(
  { start, rate, trees, edges }: Boosted,
  design: Design,
  rows: Int32Array,
): Float64Array {
  const bins = Math.max(...edges.map((cuts) => cuts.length)) + 1;
  const { columns } = binnedBy(rowsOf(design, rows), edges, bins);
  const odds = new Float64Array(rows.length).fill(start);
  for (const tree of trees)
    for (let i = 0; i < rows.length; i++)
      odds[i] = (odds[i] ?? 0) + rate * (tree.leaf[leafOf(tree, columns, i)] ?? 0);
  return odds;
}
