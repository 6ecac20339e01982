// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { MeetingScore } from './meeting-score.js';

/** The verdicts on a meeting as they stood from a day on */
export type VerdictMoment = {
  day: Day;
  asReported: MeetingScore;
  /** By what followed within twenty-four months, as far as it was known */
  turnedOut: MeetingScore;
  /** What had come in that was not there before, in words */
  because: string[];
};
