// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { EventClass } from './event-class.js';

/** Something that will turn out true or not, and what decides it */
export type Question = {
  id: string;
  text: string;
  event: EventClass;
  parties: ActorRef[];
  system: 'nuclear' | 'missile' | 'conventional' | 'space' | 'cyber' | 'other' | null;
  entry: string | null;
  from: Day;
  to: Day;
  rule: string;
};
