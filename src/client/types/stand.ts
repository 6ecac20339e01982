// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { SideStanding } from './side-standing.js';

/** Where a side stands on a day, by its newest words */
export type Stand = {
  standing: SideStanding;
  /** Days since it was said; null where its document bears no day */
  age: number | null;
  /** Whether it is so long ago, or not told, that it may no longer hold */
  old: boolean;
  /** How many standings of it there are up to that day */
  of: number;
};
