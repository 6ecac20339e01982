// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { EntryId } from './entry-id.js';
import type { LevelPauses } from './level-pauses.js';
import type { StatedPause } from './stated-pause.js';

/** The pauses of a pair, computed and stated */
export type PairPauses = {
  pair: [ActorRef, ActorRef];
  levels: LevelPauses[];
  stated: StatedPause[];
  /** Contacts without a day, which count for nothing */
  undated: EntryId[];
  /** Contacts told by rows alone that nobody has checked, which count for nothing */
  unverified: EntryId[];
};
