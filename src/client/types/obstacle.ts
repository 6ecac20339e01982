// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { ActorRef } from './actor-ref.js';
import type { Evidence } from './evidence.js';
import type { Issue } from './issue.js';

/** What stands in the way or divides the sides */
export type Obstacle = {
  id: string;
  evidence: Evidence[];
  confidence: number;
  rules: string[];
  kind: 'obstacle';
  issue: Issue;
  between: ActorRef[];
};
