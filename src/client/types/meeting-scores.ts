// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { MeetingScore } from './meeting-score.js';

/** Symbol or substance of a meeting, without the reasons */
export type MeetingScores = {
  entry: EntryId;
  title: string;
  first: Day | null;
  level: 'leaders' | 'ministers' | 'officials' | 'unknown';
  asReported: {
    score: MeetingScore;
    low: MeetingScore;
    high: MeetingScore;
    /** Independent sources behind it */
    sources: number;
    /** The score in words; "unknown" where nothing speaks for either end */
    word: string;
  };
  /** By what followed */
  turnedOut: {
    score: MeetingScore;
    low: MeetingScore;
    high: MeetingScore;
    /** Independent sources behind it */
    sources: number;
    /** The score in words; "unknown" where nothing speaks for either end */
    word: string;
    /** Within how many months of the meeting */
    months: number;
    /** Whether these have passed, so that the verdict is whole */
    over: boolean;
  }[];
};
