// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { EntryId } from './entry-id.js';

/** An encounter held with another side */
export type Talk = {
  /** Days since 1970-01-01 */
  first: number;
  /** Days since 1970-01-01 */
  last: number;
  entry: EntryId;
  /** Whether it is known to within a week */
  isExact: boolean;
  level: 'leaders' | 'ministers' | 'officials' | 'unknown';
  with: ActorRef[];
};
