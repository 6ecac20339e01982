// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ReviewTask } from './review-task.js';

/** A page of what needs a person */
export type ReviewPage = {
  rows: ReviewTask[];
  /** For "after" of the next page; null on the last */
  next: string | null;
  /** What is open of each sort */
  counts: {
    merge: number;
    contradiction: number;
    doubt: number;
  };
  /** The place in the log as of which this was looked at */
  end: number;
};
