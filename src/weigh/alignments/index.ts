export {
  type AlignmentOptions,
  type Alignments,
  alignmentsOf,
  type PairAlignment,
  type PairYear,
  sidesMeant,
} from './alignments.js';
export type { BalancePart } from './balance.js';
export { type EdgeYear, type Network, type NetworkEdge, networkOf } from './network.js';
export { ALIGNMENT_RULES } from './rules.js';
export type { Triad, Triads } from './triads.js';
export type { VotesThen, VoteYear } from './votes.js';
