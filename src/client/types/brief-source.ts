// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { DocumentId } from './document-id.js';
import type { OutletId } from './outlet-id.js';

/** A numbered document on which lines of the brief rest */
export type BriefSource = {
  number: number;
  document: DocumentId;
  title: string | null;
  /** The day that it bears */
  day: Day | null;
  /** Whose word it is */
  outlets: OutletId[];
  /** Where it was found: an address or a path */
  address: string;
};
