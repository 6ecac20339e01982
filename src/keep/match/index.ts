export { type Candidate, candidateOf, entryCandidate, rowToldBy } from './candidate.js';
export { type Choice, choose, type Found, oneWith } from './choose.js';
export { matchFacts } from './facts.js';
export { type Keys, keysFor } from './keys.js';
export { matchOf } from './match.js';
export { type Matched, matchedOf } from './matched.js';
export type { Match } from './verdict.js';
