// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { EdtfDate } from './edtf-date.js';
import type { EntryId } from './entry-id.js';
import type { Issue } from './issue.js';
import type { ItemKind } from './item-kind.js';
import type { OutletId } from './outlet-id.js';

/** An entry as a timeline draws it; what its kind lacks is left out */
export type TimelineMark = {
  id: EntryId;
  kind: ItemKind;
  /** What it is called in a list */
  title: string;
  /** As the entry tells it; null of what is only said, or without a date */
  date: EdtfDate | null;
  /** The first day on which it may have happened or was said */
  first: Day | null;
  /** The last such day; null where it is open or unknown */
  last: Day | null;
  /** The day from which the world knew of it */
  known: Day;
  /** Who acts; of a promise those to whom it was made as well */
  parties: ActorRef[];
  issue: Issue | null;
  /** Independent sources; none where nobody has verified it */
  sources: number;
  reports: number;
  /** Who tells it */
  outlets: OutletId[];
  /** Of its surest report */
  confidence: number;
  /** The table whose row tells it */
  table?: string;
  /** Of an encounter: whether it was held */
  status?: 'held' | 'planned' | 'proposed' | 'cancelled';
  /** Of an encounter: who met */
  level?: 'leaders' | 'ministers' | 'officials' | 'unknown';
  /** Of an encounter */
  outcome?: 'agreement' | 'none' | 'unstated';
  /** Of an encounter */
  where?: string | null;
  /** Of a promise: its deadline */
  due?: EdtfDate | null;
  /** Of a military step */
  change?: 'test' | 'advance' | 'deploy' | 'reduce' | 'assessed';
  /** Of a military step */
  system?: 'nuclear' | 'missile' | 'conventional' | 'space' | 'cyber' | 'other';
  /** Of a move of relations */
  direction?: 'closer' | 'apart';
  /** Of a position */
  stance?: 'demands' | 'offers' | 'open_to' | 'refuses';
};
