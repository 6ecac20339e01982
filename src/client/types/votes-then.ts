// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';

/** How alike two states voted in the UN General Assembly */
export type VotesThen = {
  pair: [ActorRef, ActorRef];
  year: number;
  /** Votes in which both took part */
  votes: number;
  /** 1 where they always voted alike */
  agreement: number;
  before: {
    year: number;
    /** 1 where they always voted alike */
    agreement: number;
  } | null;
};
