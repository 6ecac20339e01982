// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { EntryId } from './entry-id.js';

/** How two sides of a network stood at the end of a year */
export type EdgeYear = {
  year: number;
  /** The balance at its end: above 0 together, below 0 apart */
  points: number;
  standing: 'together' | 'met' | 'apart' | 'between' | null;
  /** What was told of the two within it */
  entries: EntryId[];
};
