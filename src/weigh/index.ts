export * from './encounter.js';
export { ENCOUNTER_WEIGHTS, type EncounterMark } from './encounter-weights.js';
export * from './promise.js';
export { sentenceAround } from './sentence.js';
export * from './verdict.js';
export { PROMISE_WEIGHTS, SCALE, type Weight } from './weights.js';
