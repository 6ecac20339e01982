export * from './issue-gaps.js';
export { GAP_RULES, LADDER, type LadderMark, type Rung, TOP, WIDEST } from './ladder.js';
export type { IssueObstacles, NamedObstacle } from './obstacles.js';
export * from './report.js';
export type { Standing } from './standings.js';
export type { StickingPoint, StickingSide } from './sticking.js';
