// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ItemKind } from './item-kind.js';

/** How many entries are alike in these; a slot their kind lacks is null */
export type Tally = {
  kind: ItemKind;
  /** Of the first day on which it may have happened */
  year: number | null;
  status: string | null;
  level: string | null;
  change: string | null;
  system: string | null;
  entries: number;
  /** How many rest on more than rows that nobody has checked */
  verified: number;
};
