// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Day } from './day.js';
import type { IssueGap } from './issue-gap.js';
import type { IssueObstacles } from './issue-obstacles.js';

/** How far two sides are apart on one issue */
export type GapsOnIssue = {
  asOf: Day;
  /** Null where not even two sides are heard */
  pair: [ActorRef, ActorRef] | null;
  gaps: IssueGap[];
  obstacles: IssueObstacles[];
};
