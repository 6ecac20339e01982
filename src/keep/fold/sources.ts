import type { ReportedIn } from '../../record/index.js';

/** Where a document comes from, as far as independence asks. */
export type Origin = Pick<ReportedIn, 'id' | 'outlet' | 'copyOf'>;

/**
 * Groups of documents that are not independent of one another, as they grow: near copies and documents of one outlet belong together, and so
 * does whatever hangs on either (union-find).
 */
export interface SourceGroups {
  /** The group that a document belongs to, or joins; groups that it links become one. */
  add(origin: Origin): void;
  /** What all groups weigh together: each as much as the weightiest of its outlets, in thousandths. */
  weight(): number;
}

/** How much the word of an outlet weighs, 0 to 1. */
export type WeightOf = (outlet: string | null) => number;

/** Weights are summed as whole thousandths, so that the order of adding never shows. */
const THOUSAND = 1000;

/** No group yet. */
export function sourceGroups(weightOf: WeightOf): SourceGroups {
  const parents = new Map<string, string>();
  const weights = new Map<string, number>();
  let total = 0;
  const rootOf = (name: string): string => {
    let root = name;
    for (let up = parents.get(root); up !== undefined && up !== root; up = parents.get(root)) root = up;
    for (let at = name; at !== root; ) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    return root;
  };
  const unite = (a: string, b: string): string => {
    const [x, y] = [rootOf(a), rootOf(b)];
    const [known, other] = [weights.get(x) ?? 0, weights.get(y) ?? 0];
    if (x === y) return x;
    parents.set(y, x);
    weights.delete(y);
    weights.set(x, Math.max(known, other));
    total -= Math.min(known, other);
    return x;
  };
  return {
    add({ id, outlet, copyOf }) {
      let root = rootOf(`document ${id}`);
      if (copyOf !== null) root = unite(root, `document ${copyOf}`);
      if (outlet !== null) root = unite(root, `outlet ${outlet}`);
      const weight = Math.round(weightOf(outlet) * THOUSAND);
      const before = weights.get(root) ?? 0;
      weights.set(root, Math.max(before, weight));
      total += Math.max(0, weight - before);
    },
    weight: () => total,
  };
}

const ONE: WeightOf = () => 1;

/** How many independent sources stand behind documents: near copies of one text count once, and so do all documents of one outlet. */
export function independentSources(documents: readonly Origin[]): number {
  const groups = sourceGroups(ONE);
  for (const document of documents) groups.add(document);
  return groups.weight() / THOUSAND;
}
