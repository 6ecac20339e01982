// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';

/** How far a side carried out what it promised */
export type SideRecord = {
  side: ActorRef;
  promises: number;
  /** Of how many it is known how far they were carried out */
  known: number;
  /** How far these were carried out, 0 to 1, central issues counting more; null without any */
  kept: number | null;
};
