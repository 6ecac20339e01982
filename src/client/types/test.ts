// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { EntryId } from './entry-id.js';

/** An occasion on which weapons were fired or set off */
export type Test = {
  /** Days since 1970-01-01 */
  first: number;
  /** Days since 1970-01-01 */
  last: number;
  entry: EntryId;
  /** Whether it is known to within a week */
  isExact: boolean;
  system: 'nuclear' | 'missile' | 'conventional' | 'space' | 'cyber' | 'other';
};
