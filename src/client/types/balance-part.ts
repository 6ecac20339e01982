// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { EntryId } from './entry-id.js';

/** What one kind of entry added to a balance within a year */
export type BalancePart = {
  part: 'closer' | 'apart' | 'leaders' | 'ministers' | 'officials' | 'unknown';
  points: number;
  entries: EntryId[];
};
