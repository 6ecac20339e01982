// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Basis } from './basis.js';
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { PairAlignment } from './pair-alignment.js';
import type { Triad } from './triad.js';
import type { VotesThen } from './votes-then.js';

/** Who stands with whom, and how that moved */
export type Alignments = {
  sides: ActorRef[];
  year: number;
  /** The day on which that year ends, or until which the record knows */
  until: Day;
  pairs: PairAlignment[];
  triads: {
    triads: Triad[];
    /** Threes of sides of which two only met, stand between, or are not told of */
    unknown: number;
  };
  history: {
    year: number;
    balanced: number;
    weakly: number;
    unbalanced: number;
  }[];
  /** No part of any balance */
  votes: VotesThen[];
  /** Entries without a day, which count for nothing */
  undated: EntryId[];
  /** Entries that nobody has checked, which count for nothing */
  unverified: EntryId[];
  bases: Basis[];
};
