import type { Instant } from '../record/index.js';
import type { Ledgers } from './ledgers.js';

/** What a server has beside its ledgers. */
export interface House {
  readonly ledgers: Ledgers;
  readonly now: () => Instant;
}
