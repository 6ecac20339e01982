// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { Difference } from './difference.js';
import type { EdtfDate } from './edtf-date.js';
import type { EntryId } from './entry-id.js';
import type { Issue } from './issue.js';
import type { MeetingVerdict } from './meeting-verdict.js';
import type { Named } from './named.js';
import type { PromiseState } from './promise-state.js';
import type { TurnedOut } from './turned-out.js';
import type { VerdictMoment } from './verdict-moment.js';

/** Both verdicts on a meeting; they are never mixed */
export type ExplainedMeeting = {
  page: 'meeting';
  meeting: {
    id: EntryId;
    headline: string;
    slots: {
      kind: 'encounter';
      parties: ActorRef[];
      status: 'held' | 'planned' | 'proposed' | 'cancelled';
      when: EdtfDate | null;
      where: string | null;
      level: 'leaders' | 'ministers' | 'officials' | 'unknown';
      outcome: 'agreement' | 'none' | 'unstated';
      agreements?: string[];
    } | {
      kind: 'commitment';
      by: ActorRef[];
      to: ActorRef[];
      issue: Issue;
      deadline: EdtfDate | null;
      quantity: boolean;
      verification: boolean;
      conditional: boolean;
      status: 'pledged' | 'fulfilled' | 'broken' | 'lapsed';
      agreement?: string | null;
      state?: PromiseState | null;
    } | {
      kind: 'position';
      actor: ActorRef | ActorRef[];
      stance: 'demands' | 'offers' | 'open_to' | 'refuses';
      issue: Issue;
    } | {
      kind: 'obstacle';
      issue: Issue;
      between: ActorRef[];
    } | {
      kind: 'assessment';
      verdict: 'positive' | 'negative' | 'mixed';
      by: ActorRef | ActorRef[];
      about: string;
    } | {
      kind: 'statement';
      speaker: ActorRef | ActorRef[];
      direct: boolean;
      hedged: boolean;
    } | {
      kind: 'capability';
      actor: ActorRef | ActorRef[];
      change: 'test' | 'advance' | 'deploy' | 'reduce' | 'assessed';
      system: 'nuclear' | 'missile' | 'conventional' | 'space' | 'cyber' | 'other';
      when: EdtfDate | null;
    } | {
      kind: 'alignment';
      parties: ActorRef[];
      direction: 'closer' | 'apart';
      when: EdtfDate | null;
    } | {
      kind: 'pause';
      parties: ActorRef[];
      from: EdtfDate | null;
      to: EdtfDate | null;
    } | {
      kind: 'precedent';
      about: ActorRef | null;
      case: string;
    };
    first: Day | null;
    last: Day | null;
    /** Independent sources that tell of it */
    sources: number;
  };
  entry: EntryId;
  asOf: Day;
  asReported: MeetingVerdict;
  /** After six months, and after twenty-four */
  turnedOut: [TurnedOut, TurnedOut];
  /** Reports left out: rows of tables that nobody has verified */
  leftOut: number;
  /** Null where one of the two verdicts is unknown */
  difference: Difference | null;
  /** How the verdicts moved as evidence came in */
  moved: VerdictMoment[];
  /** What else the words fit */
  others: Named[];
};
