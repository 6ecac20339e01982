// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { EdtfDate } from './edtf-date.js';
import type { Evidence } from './evidence.js';
import type { Issue } from './issue.js';
import type { ItemByHand } from './item-by-hand.js';

/** What words of a document may tell */
export type Suggestion = {
  /** The words themselves */
  passage: Evidence;
  /** What the reader makes of these words alone, as they can be added; often nothing */
  items: ItemByHand[];
  /** Whom the words name, as the whole document tells it */
  actors: ActorRef[];
  /** Which times the words name */
  dates: EdtfDate[];
  /** What the words are about, as far as they tell */
  issue: Issue | null;
};
