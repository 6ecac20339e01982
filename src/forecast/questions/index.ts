export { EVENT_KINDS, type EventKind } from './classes.js';
export { leftAside } from './left-aside.js';
export { questionOf } from './make.js';
export { type Asked, type Occurrence, occurrencesOf, within } from './occurrences.js';
export { partyName, partyNames } from './party-names.js';
export { asksOfPromise } from './promise-named.js';
export { readQuestion } from './read.js';
export { resolutionOf } from './resolution.js';
