export { type Candidate, candidateOf, entryCandidate } from './candidate.js';
export { type Choice, choose, type Found } from './choose.js';
export { askedKeysOf, keysOf } from './keys.js';
export { matchOf } from './match.js';
export type { Match } from './verdict.js';
