// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';

/** A state, a person or a body, and how much a dossier holds of it */
export type PartyHeld = {
  ref: ActorRef;
  name: string;
  /** Whose side it is on: a person’s state, or itself */
  side: ActorRef;
  entries: number;
  /** How many of each kind */
  kinds: Record<string, number>;
  /** The day of the earliest entry; null where none bears a day */
  first: Day | null;
  /** The day of the latest entry */
  last: Day | null;
};
