// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { MeetingScores } from './meeting-scores.js';

/** Symbol or substance of all meetings */
export type Verdicts = {
  /** In the order of their days */
  rows: MeetingScores[];
};
