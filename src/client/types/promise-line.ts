// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { Issue } from './issue.js';
import type { ItemId } from './item-id.js';
import type { PromiseState } from './promise-state.js';

/** A promise, and what became of it */
export type PromiseLine = {
  entry: EntryId;
  title: string;
  /** What it says in a sentence, or the words of its first document */
  says: string;
  by: ActorRef[];
  to: ActorRef[];
  issue: Issue;
  /** The text that holds it */
  agreement: string | null;
  made: Day | null;
  /** Null where nothing is told, which is no evidence that nothing was done */
  state: PromiseState | null;
  /** The day from which it was told so */
  since: Day | null;
  /** The last day of its deadline */
  due: Day | null;
  /** That day has passed, and nobody tells that it was kept or is no more */
  overdue: boolean;
  /** Every change of its state, the earliest first, each with the items that tell it */
  history: {
    state: PromiseState;
    since: Day;
    items: ItemId[];
  }[];
  /** How specific its words are, 0 to 10; null where only what became of it is told */
  specificity: number | null;
  /** How central its issue is to the process, 0 to 1 */
  weight: number;
};
