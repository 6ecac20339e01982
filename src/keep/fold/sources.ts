import type { ReportedIn } from '../../record/index.js';

/** Where a document comes from, as far as independence asks. */
export type Origin = Pick<ReportedIn, 'id' | 'outlet' | 'copyOf'>;

/** How much the word of an outlet weighs, 0 to 1. */
export type WeightOf = (outlet: string | null) => number;

/**
 * The independent sources behind a value, as documents that tell it are counted: all documents of one outlet are one source, and a near copy
 * belongs to the source of its original. What an outlet reprints does not tie its own reports to those of the agency that it reprints.
 */
export interface Sources {
  /** Counts a document, once. Originals come before their copies. What was counted is never taken back. */
  add(origin: Origin): void;
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
    add({ id, outlet, copyOf }) {
      if (documents.has(id)) return;
      documents.add(id);
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

/** How many independent sources stand behind documents: all documents of one outlet count once, near copies only with their original. */
export function independentSources(documents: readonly Origin[]): number {
  const sources = noSources(ONE);
  for (const document of [...documents].sort(originalsFirst)) sources.add(document);
  return sources.weight() / THOUSAND;
}
