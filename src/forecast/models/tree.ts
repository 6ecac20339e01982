/** Rows of small whole numbers by column: each feature cut into at most 256 bins, so that a split is a bin. */
export interface Binned {
  readonly rows: number;
  /** One column a feature, `rows` long. */
  readonly columns: readonly Uint8Array[];
  /** Bins that columns are cut into at most. */
  readonly bins: number;
}

/** A binary tree of a fixed depth, as a heap: node i has children 2i + 1 and 2i + 2; leaves hold what is added to the log-odds. */
export interface Tree {
  readonly depth: number;
  /** Feature asked at each inner node; −1 where the node does not split and its left child stands for it. */
  readonly feature: Int16Array;
  /** Rows whose bin is at most this go left. */
  readonly cut: Uint8Array;
  readonly leaf: Float64Array;
}

/** What keeps a tree small. */
export interface TreeLimits {
  readonly depth: number;
  /** What half the square of each leaf costs. */
  readonly ridge: number;
  /** Least curvature, p (1 − p) summed over rows, on either side of a split. */
  readonly leastCurvature: number;
}

/** The leaf of a row, counted from 0. */
export function leafOf(tree: Tree, columns: readonly Uint8Array[], row: number): number {
  let node = 0;
  for (let level = 0; level < tree.depth; level++) {
    const feature = tree.feature[node] ?? -1;
    const right = feature >= 0 && (columns[feature]?.[row] ?? 0) > (tree.cut[node] ?? 0);
    node = 2 * node + (right ? 2 : 1);
  }
  return node - (2 ** tree.depth - 1);
}

/** Of each row that a tree grows on: slope and curvature of the loss. */
interface Loss {
  readonly slope: Float64Array;
  readonly curvature: Float64Array;
}

/** The rows that fell into a node, and for each feature the sums of their slope and curvature, bin by bin. */
interface Fallen {
  readonly rows: Uint32Array;
  readonly sums: readonly Float64Array[];
}

/** Sums slope and curvature of some rows by the bins of one feature: two numbers a bin. */
function histogram(column: Uint8Array, bins: number, rows: Uint32Array, { slope, curvature }: Loss) {
  const sums = new Float64Array(bins * 2);
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    const at = (column[row] ?? 0) * 2;
    sums[at] = (sums[at] ?? 0) + (slope[row] ?? 0);
    sums[at + 1] = (sums[at + 1] ?? 0) + (curvature[row] ?? 0);
  }
  return sums;
}

/** Sums some rows by all features. */
type SumsOf = (rows: Uint32Array) => readonly Float64Array[];

/** A node of the rest of another's rows: its sums are what is left of the other's. */
const restOf = (whole: Fallen, part: Fallen, rows: Uint32Array): Fallen => ({
  rows,
  sums: whole.sums.map((sums, feature) => sums.map((sum, at) => sum - (part.sums[feature]?.[at] ?? 0))),
});

/** Where a node splits: rows whose bin of the feature is at most `cut` go left. */
interface Split {
  readonly feature: number;
  readonly cut: number;
  readonly gain: number;
}
const NO_SPLIT: Split = { feature: -1, cut: 0, gain: 0 };

/** The better of the best split so far and all cuts of one feature, given its sums by bin. */
function bestCut(sums: Float64Array, feature: number, best: Split, limits: TreeLimits): Split {
  let [slope, curvature] = [0, 0];
  for (let at = 0; at < sums.length; at += 2) {
    slope += sums[at] ?? 0;
    curvature += sums[at + 1] ?? 0;
  }
  const worth = (g: number, h: number): number => (g * g) / (h + limits.ridge);
  let [leftSlope, left, found] = [0, 0, best];
  for (let bin = 0; 2 * bin < sums.length - 2; bin++) {
    leftSlope += sums[2 * bin] ?? 0;
    left += sums[2 * bin + 1] ?? 0;
    if (left < limits.leastCurvature || curvature - left < limits.leastCurvature) continue;
    const gain =
      worth(leftSlope, left) + worth(slope - leftSlope, curvature - left) - worth(slope, curvature);
    if (gain > found.gain) found = { feature, cut: bin, gain };
  }
  return found;
}

/** The best split of a node; feature −1 where none gains anything. */
const splitOf = ({ sums }: Fallen, limits: TreeLimits): Split =>
  sums.reduce((best, own, feature) => bestCut(own, feature, best, limits), NO_SPLIT);

/** Rows whose bin is at most `cut`, and the others. */
function parted(rows: Uint32Array, column: Uint8Array, cut: number): [Uint32Array, Uint32Array] {
  const [left, right] = [new Uint32Array(rows.length), new Uint32Array(rows.length)];
  let [lefts, rights] = [0, 0];
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] ?? 0;
    if ((column[row] ?? 0) <= cut) left[lefts++] = row;
    else right[rights++] = row;
  }
  return [left.subarray(0, lefts), right.subarray(0, rights)];
}

/**
 * The children of a node; of one that does not split, all rows fall to its left child. Only the smaller child is summed, the other is what is
 * left of the node.
 */
function childrenOf(node: Fallen, column: Uint8Array | undefined, cut: number, sumsOf: SumsOf): Fallen[] {
  const [left, right] = column ? parted(node.rows, column, cut) : [node.rows, new Uint32Array()];
  const small = left.length <= right.length ? left : right;
  const summed = { rows: small, sums: sumsOf(small) };
  return small === left ? [summed, restOf(node, summed, right)] : [restOf(node, summed, left), summed];
}

/** What a leaf adds to the log-odds: one Newton step, held back by the ridge. */
function leafValue(rows: Uint32Array, { slope, curvature }: Loss, ridge: number): number {
  let [steep, bent] = [0, 0];
  for (const row of rows) {
    steep += slope[row] ?? 0;
    bent += curvature[row] ?? 0;
  }
  return steep / (bent + ridge);
}

/** Into which leaf each row fell. */
function leavesByRow(leaves: readonly Uint32Array[], rows: number): Uint8Array {
  const out = new Uint8Array(rows);
  for (const [leaf, fallen] of leaves.entries()) for (const row of fallen) out[row] = leaf;
  return out;
}

/**
 * Grows one tree on slope (label − p) and curvature p (1 − p) of the log-likelihood of each row, level by level, each node where the
 * likelihood gains most (Chen and Guestrin, KDD 2016, equations 6 and 7). Says also into which leaf each row fell.
 */
export function growTree(
  binned: Binned,
  slope: Float64Array,
  curvature: Float64Array,
  limits: TreeLimits,
): { readonly tree: Tree; readonly leaves: Uint8Array } {
  const loss = { slope, curvature };
  const sumsOf: SumsOf = (rows) => binned.columns.map((column) => histogram(column, binned.bins, rows, loss));
  const all = Uint32Array.from({ length: binned.rows }, (_, row) => row);
  const splits: Split[] = [];
  let level: Fallen[] = [{ rows: all, sums: sumsOf(all) }];
  for (let depth = 1; depth <= limits.depth; depth++) {
    // Below the last level are leaves: nobody asks for their sums.
    const below: SumsOf = depth < limits.depth ? sumsOf : () => [];
    level = level.flatMap((node) => {
      const split = splitOf(node, limits);
      splits.push(split);
      return childrenOf(node, binned.columns[split.feature], split.cut, below);
    });
  }
  const fallen = level.map(({ rows }) => rows);
  const tree = {
    depth: limits.depth,
    feature: Int16Array.from(splits, (split) => split.feature),
    cut: Uint8Array.from(splits, (split) => split.cut),
    leaf: Float64Array.from(fallen, (rows) => leafValue(rows, loss, limits.ridge)),
  };
  return { tree, leaves: leavesByRow(fallen, binned.rows) };
}
