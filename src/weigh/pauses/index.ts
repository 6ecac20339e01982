export type { Gap, Usual } from './gaps.js';
export { type Inside, MOMENT_SORTS, type MomentSort } from './moments.js';
export { onceEach } from './once-each.js';
export { pairsMeant } from './pairs.js';
export {
  CONTACT_LEVELS,
  type ComputedPause,
  type ContactLevel,
  type LevelPauses,
  type PairPauses,
  type Pauses,
  pausesOf,
  type StatedPause,
} from './pauses.js';
export { PAUSE_RULES } from './rules.js';
