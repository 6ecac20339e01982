// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { Probability } from './probability.js';

/** Between which days a chance changed, and what moved it */
export type OutlookChange = {
  from: {
    day: Day;
    probability: Probability;
  };
  to: {
    day: Day;
    probability: Probability;
  };
  /** Parts of the working, what moved most first; none of what the book kept */
  moved: {
    name: string;
    says: string;
    /** In log-odds: above 0 towards yes */
    moved: number;
    /** Of signs in the record: the newest entry that they rest on */
    entry: EntryId | null;
  }[];
};
