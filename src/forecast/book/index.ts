export { leaderBoard, type Standing } from './board.js';
export { type BookChange, bookChanges } from './changed.js';
export {
  type BookLine,
  bookLine,
  QUESTION_STATES,
  type QuestionState,
  type StandingForecast,
  stateOn,
} from './line.js';
export { dayBins, type OwnBin, type OwnCalibration, ownCalibrations } from './own-calibration.js';
export { sameQuestion } from './same-question.js';
export { type Age, ageOf, freshUntil, STALE_RULES } from './stale.js';
export {
  type Decided,
  daysScored,
  decidedAs,
  type Given,
  lastScoredDay,
  type ScoredDay,
  scoredDays,
  type TimeScore,
  timeScoreOf,
} from './time-weighted.js';
export { type Forecaster, nameOfForecaster, standingOn, standsFrom, type Track, tracksOf } from './track.js';
