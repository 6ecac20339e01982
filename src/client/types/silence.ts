// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';

/** A time without any contact, from the last one to the next */
export type Silence = {
  from: Day;
  /** Null where no contact is known since */
  to: Day | null;
  days: number;
};
