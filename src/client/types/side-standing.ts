// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { Issue } from './issue.js';
import type { Rung } from './rung.js';
import type { Told } from './told.js';

/** Where an entry puts a side on the ladder of an issue */
export type SideStanding = {
  side: ActorRef;
  /** Who speaks or promises for it */
  who: ActorRef[];
  issue: Issue;
  mark: 'refuses' | 'took_back' | 'demands' | 'presses' | 'open_to' | 'offers' | 'promises' | 'acts';
  height: Rung;
  /** On which it was said; of undated documents the day from which they are known */
  day: Day;
  dated: boolean;
  /** From which day on it holds no more; null while nothing ends it */
  until: Day | null;
  kind: 'position' | 'statement' | 'commitment';
  /** Sides that it is said to; of none it is said to all */
  towards: ActorRef[];
  entry: EntryId;
  told: Told;
};
