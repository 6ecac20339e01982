export { REFERENCE, YEAR } from './constants.js';
export { type Histories, type History, historiesOf, type KnownOn } from './history.js';
export { chanceAhead, chanceAtShare, type Rate } from './rate.js';
export { type AnyRate, type AnyRates, anyRateOn, readAnyRates } from './shipped.js';
export { type Drawn, recentRate, usualRate } from './usual.js';
export { type Waits, waitAhead, waitsOf } from './wait.js';
