// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { EntryId } from './entry-id.js';
import type { IssueGap } from './issue-gap.js';
import type { IssueObstacles } from './issue-obstacles.js';
import type { Judges } from './judges.js';
import type { StickingPoint } from './sticking-point.js';

/** How far two sides are apart, what stands in the way, who judges */
export type GapReport = {
  asOf: Day;
  /** Null where not even two sides are heard */
  pair: [ActorRef, ActorRef] | null;
  gaps: IssueGap[];
  obstacles: IssueObstacles[];
  heard: {
    side: ActorRef;
    standings: number;
  }[];
  sticking: StickingPoint[];
  judges: Judges;
  /** People whose words put no side anywhere, since they do not speak for its government */
  outsiders: ActorRef[];
  /** Entries that rest on rows alone that nobody has checked */
  leftOut: EntryId[];
};
