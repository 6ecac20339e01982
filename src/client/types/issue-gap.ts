// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { GapAtYear } from './gap-at-year.js';
import type { Issue } from './issue.js';
import type { SideStanding } from './side-standing.js';
import type { Stand } from './stand.js';

/** How far two sides are from each other on an issue */
export type IssueGap = {
  issue: Issue;
  /** Null of a side that has said nothing */
  stands: [Stand | null, Stand | null];
  /** Steps that both still have to go; null where one has said nothing */
  gap: number | null;
  /** Steps wider (above 0) or narrower than a year before; null where unknown then */
  moved: number | null;
  years: GapAtYear[];
  /** Every standing of the two, the earliest first */
  history: SideStanding[];
  /** Where the other parties stand */
  others: Stand[];
};
