export * from './encounter.js';
export * from './promise.js';
export { sentenceAround } from './sentence.js';
export * from './verdict.js';
export { ENCOUNTER_WEIGHTS, PROMISE_WEIGHTS, SCALE, type Weight } from './weights.js';
