// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Camp } from './camp.js';
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { Told } from './told.js';

/** Who judges what how */
export type Judgement = {
  entry: EntryId;
  by: ActorRef[];
  camp: Camp;
  verdict: 'positive' | 'negative' | 'mixed';
  about: string;
  day: Day;
  told: Told;
};
