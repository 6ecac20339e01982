// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { Probability } from './probability.js';
import type { Question } from './question.js';

/** A probability for a question as of a day, with its working */
export type Answer = {
  question: Question;
  asOf: Day;
  probability: Probability;
  interval: [Probability, Probability];
  says: string;
  working: {
    reference: {
      name: string;
      events: number;
      years: number;
      probability: Probability;
      width: 'sides' | 'alike' | 'any';
      says: string;
    };
    members: {
      name: string;
      probability: Probability;
      weight: number;
      says: string;
    }[];
    drivers: {
      name: string;
      says: string;
      moved: number;
    }[];
    signals: {
      name: string;
      says: string;
      moved: number;
      grounds: {
        entry: string;
        item: string;
        document: string;
        day: Day;
        quote: string;
      }[];
    }[];
    course: {
      day: Day;
      probability: number;
      interval: [number, number];
    }[];
    changes: {
      if: string;
      probability: Probability;
    }[];
    missing: string[];
  };
};
