export type { WordedPromise } from './axes.js';
export type { IssueShare } from './centrality.js';
export { type StateChange, stateHistory } from './history.js';
export {
  PROMISE_KINDS,
  type PromiseRecord,
  promiseRecord,
  type RecordedPromise,
  type SideRecord,
} from './record.js';
export type { PossiblyAgainst } from './refraining.js';
export { CENTRALITY, DEGREES } from './rules.js';
export type { SpiritBroken } from './spirit.js';
export type { PromiseStanding } from './standing.js';
