export { agrees } from './agrees.js';
export { contradictionsOf } from './contradictions.js';
export { type Dispute, type Fold, fold, type Voice } from './fold.js';
export { soleFold } from './sole-fold.js';
export { independentSources, type WeightOf } from './sources.js';
