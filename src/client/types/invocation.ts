// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { Told } from './told.js';

/** Somebody holds a case up, or a source tells of it */
export type Invocation = {
  entry: EntryId;
  /** Who holds the case up; empty where a source tells of it by itself */
  by: ActorRef[];
  day: Day;
  told: Told;
};
