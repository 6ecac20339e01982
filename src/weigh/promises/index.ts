export type { WordedPromise } from './axes.js';
export { type IssueShare, issueShares } from './centrality.js';
export { type StateChange, stateHistory } from './history.js';
export {
  PROMISE_KINDS,
  type PromiseRecord,
  promiseRecord,
  type RecordedPromise,
  type SideRecord,
} from './record.js';
export { type PossiblyAgainst, possiblyAgainst } from './refraining.js';
export { CENTRALITY, DEGREES } from './rules.js';
export { type SpiritBroken, spiritBroken } from './spirit.js';
export { type PromiseStanding, promiseStanding } from './standing.js';
