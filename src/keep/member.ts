import type { Item, ReportedIn, Review } from '../record/index.js';

/** An item as it counts for its entry: with corrections applied, and the document that it stands in. */
export interface Member {
  readonly item: Item;
  readonly document: ReportedIn;
  readonly review: Review | null;
  /** Slots that a person mended. */
  readonly corrected?: readonly string[] | undefined;
}
