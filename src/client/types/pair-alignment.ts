// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { PairYear } from './pair-year.js';

/** A pair year by year */
export type PairAlignment = {
  pair: [ActorRef, ActorRef];
  years: PairYear[];
};
