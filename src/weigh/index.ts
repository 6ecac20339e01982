export * from './encounter.js';
export { ENCOUNTER_WEIGHTS, type EncounterMark } from './encounter-weights.js';
export * from './promise.js';
export type { Levels } from './promise-level.js';
export type { PromiseReason } from './promise-marks.js';
export { type Dimension, PROMISE_WEIGHTS, type PromiseMark } from './promise-weights.js';
export { sentenceAround } from './sentence.js';
export * from './verdict.js';
export { SCALE, type Weight } from './weights.js';
