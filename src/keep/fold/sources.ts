import type { ReportedIn } from '../../record/index.js';
import { isHollow, type Vouching } from './hollow.js';

/** Where a document comes from, as far as independence asks. */
export type Origin = Pick<ReportedIn, 'id' | 'outlet' | 'copyOf' | 'outlets'>;

/** How much the word of an outlet weighs, 0 to 1. */
export type WeightOf = (outlet: string | null) => number;

/**
 * The independent sources behind a value, as documents that tell it are counted: all documents of one outlet are one source, and a near copy
 * belongs to the source of its original. A row of a table is as many sources as outlets that it rests on. What an outlet reprints does not tie its own reports to those of the agency that it reprints.
 */
export interface Sources {
  /** Counts a document, once; a hollow one as no source. Originals come before their copies. What was counted is never taken back. */
  add(origin: Origin, isHollow?: boolean): void;
  /** Whether a document was counted, and how many were. */
  readonly documents: ReadonlySet<string>;
  /** What all sources weigh together: each as much as its outlet, in thousandths. */
  weight(): number;
}

/** Weights are summed as whole thousandths, so that the order of adding never shows. */
const THOUSAND = 1000;

/** No source yet. */
export function noSources(weightOf: WeightOf): Sources {
  const documents = new Set<string>();
  const counted = new Set<string>();
  let total = 0;
  const countOnce = (source: string, outlet: string | null): void => {
    if (counted.has(source)) return;
    counted.add(source);
    total += Math.round(weightOf(outlet) * THOUSAND);
  };
  return {
    documents,
    weight: () => total,
    add({ id, outlet, copyOf, outlets = [] }, isHollow = false) {
      if (documents.has(id)) return;
      documents.add(id);
      if (isHollow) return;
      for (const other of outlets) countOnce(other, other);
      // Its copies were counted for it before it came.
      const isCounted = counted.has(`copies of ${id}`);
      if (copyOf !== null && !documents.has(copyOf)) countOnce(`copies of ${copyOf}`, outlet);
      else if (copyOf === null && outlet !== null && isCounted) counted.add(outlet);
      else if (copyOf === null && outlet !== null) countOnce(outlet, outlet);
      else if (copyOf === null && !isCounted) total += Math.round(weightOf(null) * THOUSAND);
    },
  };
}

const ONE: WeightOf = () => 1;

/** Originals first, so that their copies find them. */
export const originalsFirst = (a: Origin, b: Origin): number =>
  Number(a.copyOf !== null) - Number(b.copyOf !== null);

/**
 * How many independent sources stand behind members: all documents of one outlet count once, near copies only with their original, rows
 * as the outlets on which they rest, and those that nobody vouches for not at all.
 */
export function independentSources(members: readonly (Vouching & { readonly document: Origin })[]): number {
  const sources = noSources(ONE);
  const sorted = [...members].sort((a, b) => originalsFirst(a.document, b.document));
  for (const member of sorted) sources.add(member.document, isHollow(member));
  return sources.weight() / THOUSAND;
}
