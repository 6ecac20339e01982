// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { NetworkEdge } from './network-edge.js';

/** All sides of a dossier as a network with signs, for each year */
export type Network = {
  /** Those first that most steps and meetings name, 300 at most */
  sides: {
    ref: ActorRef;
    named: number;
  }[];
  /** Further sides */
  leftOut: number;
  /** The first year of which something is told */
  first: number;
  last: number;
  /** The day until which the record knows */
  until: Day;
  edges: NetworkEdge[];
};
