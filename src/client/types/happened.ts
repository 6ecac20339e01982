// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { EntryId } from './entry-id.js';

/** Something that happened on one of these days */
export type Happened = {
  /** Days since 1970-01-01 */
  first: number;
  /** Days since 1970-01-01 */
  last: number;
  entry: EntryId;
  /** Whether it is known to within a week */
  isExact: boolean;
};
