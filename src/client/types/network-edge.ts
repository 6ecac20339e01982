// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { EdgeYear } from './edge-year.js';

/** Two sides of a network, year by year */
export type NetworkEdge = {
  pair: [ActorRef, ActorRef];
  /** Every year since something was first told of the two */
  years: EdgeYear[];
};
