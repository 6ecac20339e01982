// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { Issue } from './issue.js';
import type { OutletId } from './outlet-id.js';
import type { Told } from './told.js';

/** Something that stands in the way, and who names it */
export type NamedObstacle = {
  entry: EntryId;
  issue: Issue;
  between: ActorRef[];
  /** Whose words hold it */
  by: ActorRef[];
  outlet: OutletId | null;
  day: Day;
  told: Told;
};
