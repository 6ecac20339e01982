// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Entry } from './entry.js';
import type { ItemId } from './item-id.js';

/** An entry whose passages hold the words */
export type EntryHit = {
  entry: Entry;
  /** The item whose passage fits best */
  item: ItemId;
  /** Where the words stand in the passages of that item */
  marks: {
    /** Of the item, from 0; null for the words in which a row of a table says it */
    passage: number | null;
    /** In UTF-16 code units of the passage */
    start: number;
    end: number;
  }[];
};
