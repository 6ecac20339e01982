// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { LedgerEvent } from './ledger-event.js';

/** A page of the log */
export type LogPage = {
  rows: LedgerEvent[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
