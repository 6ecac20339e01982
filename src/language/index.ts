export * from './analysis.js';
export * from './analyze.js';
export { type Coordinates, coordinatesOf } from './coordinates.js';
export * from './frames/index.js';
export { isFunctionWord } from './function-words.js';
export * from './holders.js';
export { type OfficeHeld, officesOf, otherNames } from './known-as.js';
export {
  childrenBy,
  head,
  lemma,
  predicate,
  reach,
  relation,
  rootOf,
  type Trees,
  upos,
  xpos,
} from './parse/index.js';
export { otherPlaceNames } from './place-names.js';
export { firstEndingAfter } from './spans.js';
export { reasonOf, sparing } from './sparing.js';
