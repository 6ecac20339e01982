// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { Question } from './question.js';

/** Of which questions the program says something new */
export type UpdatedQuestions = {
  today: Day;
  updated: Question[];
};
