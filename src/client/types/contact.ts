// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { EdtfDate } from './edtf-date.js';
import type { EntryId } from './entry-id.js';

/** An encounter that was held between two sides */
export type Contact = {
  entry: EntryId;
  pair: [ActorRef, ActorRef];
  /** The first day on which it may have been held */
  first: Day;
  /** The last day on which it may have been held */
  last: Day;
  slots: {
    kind: 'encounter';
    parties: ActorRef[];
    status: 'held' | 'planned' | 'proposed' | 'cancelled';
    when: EdtfDate | null;
    where: string | null;
    level: 'leaders' | 'ministers' | 'officials' | 'unknown';
    outcome: 'agreement' | 'none' | 'unstated';
    agreements?: string[];
  };
};
