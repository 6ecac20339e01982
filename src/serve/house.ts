import type { Instant } from '../record/index.js';
import type { Door } from './access/door.js';
import type { Ledgers } from './ledgers.js';
import type { Streams } from './streams/streams.js';
import type { Work } from './work/work.js';

/** What a server has beside its ledgers. */
export interface House {
  readonly ledgers: Ledgers;
  readonly now: () => Instant;
  /** Who comes in, and what they may do. */
  readonly door: Door;
  /** Long work: what takes longer than an answer may. */
  readonly work: Work;
  /** Streams of events, and whom they tell of what was written. */
  readonly streams: Streams;
}
