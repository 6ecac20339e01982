// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Day } from './day.js';
import type { MeetingReason } from './meeting-reason.js';
import type { MeetingScore } from './meeting-score.js';

/** The verdict on what followed within some months of a meeting */
export type TurnedOut = {
  score: MeetingScore;
  /** The lower end of the band, which is wide where few independent sources speak */
  low: MeetingScore;
  /** The upper end of the band */
  high: MeetingScore;
  /** Independent sources behind the reasons */
  sources: number;
  reasons: MeetingReason[];
  /** What would have to be known to say more, in sentences */
  missing: string[];
  /** Within how many months of the meeting */
  months: number;
  /** The last day that counts */
  until: Day;
  /** Whether that day has passed, so that the verdict is whole */
  over: boolean;
};
