export {
  agentsOf,
  contentsOf,
  isInfinitive,
  obliques,
  ownSubjects,
  partnersOf,
  patientsOf,
  prepositionOf,
  subjectsOf,
  withConjuncts,
} from './arguments.js';
export { attitudeOf } from './attitudes.js';
export { bearersOf } from './bearers.js';
export { clauseExtent, clauseHead, type Extent, headsClause, isTensed } from './clause.js';
export { type Certainty, type Factuality, factualityOf } from './factuality.js';
export { type Frame, frameAt, framesOf, isPredicate } from './frame.js';
export { predicateOf, served } from './predicates.js';
