export { type Candidate, candidateOf, entryCandidate } from './candidate.js';
export { type Choice, choose, type Found, oneWith } from './choose.js';
export { askedKeysOf, type Keys, keysFor, keysOf } from './keys.js';
export { matchOf } from './match.js';
export type { Match } from './verdict.js';
