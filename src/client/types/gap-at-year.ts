// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Rung } from './rung.js';

/** A gap at the end of a year, or on the day that is looked at */
export type GapAtYear = {
  year: number;
  gap: number | null;
  heights: [Rung | null, Rung | null];
  /** Whether either side was heard on the issue in that year */
  heard: boolean;
};
