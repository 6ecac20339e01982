// Made by scripts/client.mjs from the description of the interface; not to be edited.
import type { Issue } from './issue.js';
import type { NamedObstacle } from './named-obstacle.js';

/** Obstacles that are named on one issue, the newest first */
export type IssueObstacles = {
  issue: Issue;
  obstacles: NamedObstacle[];
};
