// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { DocumentId } from './document-id.js';
import type { EntryId } from './entry-id.js';
import type { ItemId } from './item-id.js';
import type { OutletId } from './outlet-id.js';

/** A passage that a reason of a verdict rests on */
export type CitedPassage = {
  item: ItemId;
  document: DocumentId;
  title: string | null;
  /** The day that the document bears, or from which it is known where it bears none */
  day: Day;
  /** Whether the document bears a day */
  dated: boolean;
  /** The first passage, letter for letter */
  quote: string;
  /** Of a row of a table: its own sentence */
  says: string | null;
  entry: EntryId;
  /** Whose word it is; empty where nobody knows */
  outlets: OutletId[];
};
