export { TOLD_IN_WORDS, titleOf } from './brief-rows.js';
export { type Finding, find } from './find.js';
export { type FoundPage, renderShow, type ShowPage, showData } from './page.js';
export { type PairContacts, pairsAmong, type Stretch, stretchOf } from './pairs.js';
export { type Named, type Subject, subjectsIn } from './subject.js';
export { type TimelineMark, timelineMark } from './timeline-mark.js';
