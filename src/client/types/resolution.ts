// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { QuestionOutcome } from './question-outcome.js';

/** How a question was decided, and on which words */
export type Resolution = {
  question: string;
  outcome: QuestionOutcome;
  day: Day | null;
  items: string[];
};
