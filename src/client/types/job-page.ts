// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Job } from './job.js';

/** A page of jobs */
export type JobPage = {
  rows: Job[];
  /** For "after" of the next page; null on the last */
  next: string | null;
};
