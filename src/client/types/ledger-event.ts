// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Happening } from './happening.js';
import type { Instant } from './instant.js';

/** A line of the log; its hash seals it and all lines before it */
export type LedgerEvent = {
  seq: number;
  at: Instant;
  by: string;
  because: string | null;
  what: Happening;
  hash: string;
};
