// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { Probability } from './probability.js';
import type { Question } from './question.js';
import type { Resolution } from './resolution.js';

/** How likely something is, with all that the answer was made of */
export type AskedAnswer = {
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
  /** What is known today of what happened, where it was asked of the past; no part of the answer */
  since: Resolution | null;
};
