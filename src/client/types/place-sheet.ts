// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { PlacedEntry } from './placed-entry.js';

/** What of a dossier has a place */
export type PlaceSheet = {
  /** In the order of their days; an entry of two places stands twice */
  rows: PlacedEntry[];
  /** Places without a point, such as regions and seas, the most named first */
  unplaced: {
    name: string;
    entries: number;
  }[];
};
