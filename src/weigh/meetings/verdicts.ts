import type { Day } from '../../record/index.js';
import type { Told } from '../told.js';

/** A passage that a reason of a meeting rests on. */
export interface CitedPassage extends Told {
  readonly entry: string;
  /** Whose word it is: ids of outlets; empty where nobody knows. */
  readonly outlets: readonly string[];
}

/** One signed reason on the words of the reports of a dossier. */
export interface MeetingReason {
  /** Key into `ENCOUNTER_WEIGHTS` (as reported) or `FOLLOW_WEIGHTS` (as it turned out). */
  readonly mark: string;
  readonly says: string;
  /** Negative: towards symbol. Positive: towards substance. */
  readonly points: number;
  readonly passages: readonly CitedPassage[];
}

/** Symbol (−100) to substance (+100) of a meeting: the score, how far it might lie otherwise, and all that it rests on. */
export interface MeetingVerdict {
  /** Null where nothing speaks for either end: unknown. */
  readonly score: number | null;
  /** The ends of the band, wide where few independent sources speak; null where the score is. */
  readonly low: number | null;
  readonly high: number | null;
  /** Independent sources behind the reasons. */
  readonly sources: number;
  readonly reasons: readonly MeetingReason[];
  /** What would have to be known to say more, in sentences. */
  readonly missing: readonly string[];
}

/** What followed within some months of a meeting. */
export interface TurnedOut extends MeetingVerdict {
  readonly months: number;
  /** The last day that counts. */
  readonly until: Day;
  /** Whether that day lies before the day from which it is looked at, so that the verdict is whole. */
  readonly over: boolean;
}

/** Both verdicts on one meeting; they are never mixed. */
export interface WeighedMeeting {
  readonly entry: string;
  readonly asOf: Day;
  readonly asReported: MeetingVerdict;
  /** After six months, and after twenty-four. */
  readonly turnedOut: readonly [TurnedOut, TurnedOut];
  /** Reports that were left out: rows of tables that nobody has verified. */
  readonly leftOut: number;
}
