// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { MeetingReason } from './meeting-reason.js';
import type { MeetingScore } from './meeting-score.js';

/** Symbol or substance of a meeting, with all that it rests on */
export type MeetingVerdict = {
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
};
