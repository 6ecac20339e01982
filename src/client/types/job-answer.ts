// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Job } from './job.js';

/** The work that was put into the queue */
export type JobAnswer = {
  job: Job;
};
