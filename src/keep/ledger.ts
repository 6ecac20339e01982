import type { Instant } from '../record/index.js';
import type { Store } from './store/store.js';

/** A ledger that is open: where it lies, who writes in it, and what time it is. */
export interface Ledger {
  /** Path or address, as messages name it. */
  readonly address: string;
  readonly store: Store;
  /** Who the log names: a person, or the program with its version. */
  readonly by: string;
  readonly now: () => Instant;
}
