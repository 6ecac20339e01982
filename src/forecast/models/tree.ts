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

/** Sums of slope and curvature in each bin of one feature, for each of the nodes of a level. */
function histogram(
  column: Uint8Array,
  bins: number,
  nodes: number,
  { node, slope, curvature }: Growing,
): Float64Array {
  const sums = new Float64Array(nodes * bins * 2);
  for (let row = 0; row < node.length; row++) {
    const at = ((node[row] ?? 0) * bins + (column[row] ?? 0)) * 2;
    sums[at] = (sums[at] ?? 0) + (slope[row] ?? 0);
    sums[at + 1] = (sums[at + 1] ?? 0) + (curvature[row] ?? 0);
  }
  return sums;
}

/** Of each row that a tree grows on: its node in the level, slope and curvature of the loss. */
interface Growing {
  readonly node: Uint8Array;
  readonly slope: Float64Array;
  readonly curvature: Float64Array;
}

/** The best split found so far of each node of a level. */
interface Splits {
  readonly gain: Float64Array;
  readonly feature: Int16Array;
  readonly cut: Uint8Array;
}

/** Tries all cuts of one feature in one node, given its sums by bin. */
function tryCuts(
  sums: Float64Array,
  node: number,
  bins: number,
  feature: number,
  best: Splits,
  limits: TreeLimits,
) {
  let [slope, curvature] = [0, 0];
  for (let bin = 0; bin < bins; bin++) {
    slope += sums[(node * bins + bin) * 2] ?? 0;
    curvature += sums[(node * bins + bin) * 2 + 1] ?? 0;
  }
  const worth = (g: number, h: number): number => (g * g) / (h + limits.ridge);
  let [leftSlope, left] = [0, 0];
  for (let bin = 0; bin < bins - 1; bin++) {
    leftSlope += sums[(node * bins + bin) * 2] ?? 0;
    left += sums[(node * bins + bin) * 2 + 1] ?? 0;
    if (left < limits.leastCurvature || curvature - left < limits.leastCurvature) continue;
    const gain =
      worth(leftSlope, left) + worth(slope - leftSlope, curvature - left) - worth(slope, curvature);
    if (gain <= (best.gain[node] ?? 0)) continue;
    best.gain[node] = gain;
    best.feature[node] = feature;
    best.cut[node] = bin;
  }
}

/** The best split of each node of a level; feature −1 where none gains anything. */
function splitsOf(binned: Binned, nodes: number, growing: Growing, limits: TreeLimits): Splits {
  const best = {
    gain: new Float64Array(nodes),
    feature: new Int16Array(nodes).fill(-1),
    cut: new Uint8Array(nodes),
  };
  for (const [feature, column] of binned.columns.entries()) {
    const sums = histogram(column, binned.bins, nodes, growing);
    for (let node = 0; node < nodes; node++) tryCuts(sums, node, binned.bins, feature, best, limits);
  }
  return best;
}

/** Moves each row to the child of its node. */
function descend(binned: Binned, { feature, cut }: Splits, { node }: Growing): void {
  for (let row = 0; row < node.length; row++) {
    const from = node[row] ?? 0;
    const asked = feature[from] ?? -1;
    const right = asked >= 0 && (binned.columns[asked]?.[row] ?? 0) > (cut[from] ?? 0);
    node[row] = 2 * from + (right ? 1 : 0);
  }
}

/** What each leaf adds to the log-odds: one Newton step, held back by the ridge. */
function leavesOf({ node, slope, curvature }: Growing, leaves: number, ridge: number): Float64Array {
  const [steep, bent] = [new Float64Array(leaves), new Float64Array(leaves)];
  for (let i = 0; i < node.length; i++) {
    const leaf = node[i] ?? 0;
    steep[leaf] = (steep[leaf] ?? 0) + (slope[i] ?? 0);
    bent[leaf] = (bent[leaf] ?? 0) + (curvature[i] ?? 0);
  }
  return steep.map((sum, leaf) => sum / ((bent[leaf] ?? 0) + ridge));
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
  const inner = 2 ** limits.depth - 1;
  const tree = { feature: new Int16Array(inner), cut: new Uint8Array(inner) };
  const growing = { node: new Uint8Array(binned.rows), slope, curvature };
  for (let level = 0; level < limits.depth; level++) {
    const splits = splitsOf(binned, 2 ** level, growing, limits);
    tree.feature.set(splits.feature, 2 ** level - 1);
    tree.cut.set(splits.cut, 2 ** level - 1);
    descend(binned, splits, growing);
  }
  const leaf = leavesOf(growing, 2 ** limits.depth, limits.ridge);
  return { tree: { depth: limits.depth, ...tree, leaf }, leaves: growing.node };
}
