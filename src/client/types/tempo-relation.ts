// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { EntryId } from './entry-id.js';
import type { Placebo } from './placebo.js';
import type { Ratio } from './ratio.js';

/** How tests, or moves apart, go with talks */
export type TempoRelation = {
  of: 'tests' | 'moves apart';
  /** The other side; null for talks with anybody */
  with: ActorRef | null;
  level: 'any' | 'leaders' | 'ministers' | 'officials';
  /** Talks that are known to within a week */
  talks: EntryId[];
  seen: {
    days: number;
    daysAround: number;
    tests: number;
    testsAround: number;
  };
  /** Around talks, if they came as often there as on any day */
  expected: number;
  /** All years together; null where there is too little to ask */
  all: Ratio | null;
  /** Each year compared with itself */
  withinYears: Ratio | null;
  placebo: Placebo | null;
  verdict: 'fewer' | 'perhaps fewer' | 'more' | 'perhaps more' | 'none' | 'too few talks' | 'too few tests' | 'no other time';
};
