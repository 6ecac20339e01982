// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { PromiseLine } from './promise-line.js';
import type { SideRecord } from './side-record.js';

/** What became of the promises of a dossier */
export type PromiseSheet = {
  /** The day that decides what is overdue */
  today: Day;
  /** In the order in which they were made */
  rows: PromiseLine[];
  /** Who promised most first */
  sides: SideRecord[];
  /** Promises of rows that nobody has checked */
  leftOut: EntryId[];
};
