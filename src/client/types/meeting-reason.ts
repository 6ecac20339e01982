// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { CitedPassage } from './cited-passage.js';

/** One signed reason of a verdict, on the words of reports */
export type MeetingReason = {
  /** Key into the table of weights */
  mark: string;
  says: string;
  /** Below 0 towards symbol, above 0 towards substance */
  points: number;
  passages: CitedPassage[];
};
