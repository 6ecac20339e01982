// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Answer } from './answer.js';
import type { Day } from './day.js';
import type { HorizonChance } from './horizon-chance.js';
import type { Question } from './question.js';

/** How likely it is that the leaders whom a dossier is about meet */
export type Outlook = {
  today: Day;
  question: Question | null;
  /** Why there is no question, in a sentence */
  missing: string | null;
  /** The id of the question in the book; null where it is not kept */
  inBook: string | null;
  answer: Answer | null;
  /** 1, 3, 6 and 12 months */
  horizons: HorizonChance[];
};
