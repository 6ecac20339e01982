// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { JobOutcome } from './job-outcome.js';

/** A page of outcomes */
export type JobOutcomePage = {
  rows: JobOutcome[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
