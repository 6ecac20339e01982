// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { EdtfDate } from './edtf-date.js';
import type { EntryId } from './entry-id.js';
import type { ItemKind } from './item-kind.js';
import type { Reach } from './reach.js';

/** An entry at a place, as a map draws it */
export type PlacedEntry = {
  entry: EntryId;
  kind: ItemKind;
  title: string;
  date: EdtfDate | null;
  first: Day | null;
  /** The place as the entry calls it */
  name: string;
  latitude: number;
  longitude: number;
  /** The point of a city, or of a site */
  exact: 'city' | 'site';
  status?: 'held' | 'planned' | 'proposed' | 'cancelled';
  level?: 'leaders' | 'ministers' | 'officials' | 'unknown';
  change?: 'test' | 'advance' | 'deploy' | 'reduce' | 'assessed';
  system?: 'nuclear' | 'missile' | 'conventional' | 'space' | 'cyber' | 'other';
  /** The weapons that the row of a table names */
  models: string[];
  /** What came of it, in the words of the row */
  result: string | null;
  /** How far those weapons reach of which a source says so */
  reaches: Reach[];
};
