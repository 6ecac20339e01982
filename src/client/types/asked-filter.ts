// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { Issue } from './issue.js';
import type { ItemKind } from './item-kind.js';

/** What of the record was asked for; what is left out narrows nothing */
export type AskedFilter = {
  kinds?: ItemKind[];
  party?: ActorRef;
  issue?: Issue;
  from?: Day;
  to?: Day;
};
