import type { Boosted } from '../models/boosting.js';
import type { Tree } from '../models/tree.js';
import type { CompactTrees } from './fitted-year.js';

/** Leaves are written in millionths of log-odds: sixty of them err by less than 0.00003 together. */
const MILLION = 1e6;
/** Decimals of a cut, rounded upwards so that a value that equals it still goes left. */
const CUT_DECIMALS = 1e7;

/** Gives each pair of feature and cut a place of its own. */
function splitTable() {
  const places = new Map<string, number>();
  const splits: [number, number][] = [];
  const placeOf = (feature: number, edge: number): number => {
    const cut = Math.ceil(edge * CUT_DECIMALS) / CUT_DECIMALS;
    const key = `${feature} ${cut}`;
    const place = places.get(key) ?? splits.push([feature, cut]) - 1;
    places.set(key, place);
    return place;
  };
  return { splits, placeOf };
}

/** Trees without what only growing them needs; `features` are the names of the drivers they were grown on. */
export function compactOf({ start, rate, trees, edges }: Boosted, features: readonly string[]): CompactTrees {
  const { splits, placeOf } = splitTable();
  const nodesOf = ({ feature, cut }: Tree): number[] =>
    Array.from(feature, (asked, node) => {
      const edge = edges[asked]?.[cut[node] ?? 0];
      return asked < 0 || edge === undefined ? -1 : placeOf(asked, edge);
    });
  return {
    start,
    depth: trees[0]?.depth ?? 1,
    features: [...features],
    nodes: trees.map(nodesOf),
    leaves: trees.map(({ leaf }) => Array.from(leaf, (value) => Math.round(value * rate * MILLION))),
    splits,
  };
}

/** The log-odds of one case. @throws RangeError where a driver that is asked has no value. */
export function compactAt(trees: CompactTrees, values: ReadonlyMap<string, number>): number {
  const { start, depth, features, splits, nodes, leaves } = trees;
  const goesRight = splits.map(([feature, cut]) => {
    const value = values.get(features[feature] ?? '');
    if (value === undefined) throw new RangeError(`the driver "${features[feature]}" has no value`);
    return value > cut;
  });
  let millionths = 0;
  for (const [tree, asked] of nodes.entries()) {
    let node = 0;
    for (let level = 0; level < depth; level++)
      node = 2 * node + (goesRight[asked[node] ?? -1] === true ? 2 : 1);
    millionths += leaves[tree]?.[node - asked.length] ?? 0;
  }
  return start + millionths / MILLION;
}
