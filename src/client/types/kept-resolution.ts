// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { QuestionOutcome } from './question-outcome.js';

/** What became of a question, as the book keeps it */
export type KeptResolution = {
  question: string;
  outcome: QuestionOutcome;
  day: Day | null;
  items: string[];
  /** Its place in the log */
  seq: number;
  /** The day on which it was written down */
  recorded: Day;
  /** Who wrote it */
  by: string;
  /** Null where the record speaks for itself */
  because: string | null;
};
