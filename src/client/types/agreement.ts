// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';

/** An agreement in short, and how its promises stand */
export type Agreement = {
  name: string;
  /** Of its adoption, else of the first promise that names it */
  day: Day | null;
  /** Where it was adopted; null where only promises name it */
  encounter: EntryId | null;
  where: string | null;
  parties: ActorRef[];
  promises: number;
  /** Promises that rest on more than rows that nobody has checked */
  verified: number;
  /** How many of its promises stand so */
  states: Record<string, number>;
};
