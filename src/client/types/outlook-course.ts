// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { BookEvent } from './book-event.js';
import type { Day } from './day.js';
import type { OutlookChange } from './outlook-change.js';
import type { Probability } from './probability.js';

/** How the chance moved over the months, and what moved it */
export type OutlookCourse = {
  today: Day;
  /** The earliest first; none where there is no question */
  course: {
    day: Day;
    probability: Probability;
    /** Null for a forecast of the book */
    interval: [Probability, Probability] | null;
  }[];
  /** What the record came to know between points that read differently */
  events: BookEvent[];
  /** The last two points that read differently */
  change: OutlookChange | null;
};
