export {
  type Aids,
  answerOnce,
  answerTo,
  baselineOf,
  chancesBeforeSigns,
  type HorizonChance,
  horizonsOf,
  type MainModel,
  registerModel,
  SIGNS,
  type Signalled,
  seenOn,
} from './answers/index.js';
export * from './backtest.js';
export * from './book/index.js';
export { refuseUnfit, yearsOf } from './evaluation/fit-for-backtest.js';
export * from './evaluation/report.js';
export type { ScoreLine } from './evaluation/score-lines.js';
export { ALL } from './evaluation/slices.js';
export { fitYears } from './fitted/fit.js';
export { type FittedYear, fittedYear, readFitted } from './fitted/fitted-year.js';
export { type DriverPart, type LeaderForecast, leadersMeet, type MeetingOdds } from './leaders.js';
export { leakOf } from './leak.js';
export { DRIVER_GROUPS, type DriverGroup } from './models/drivers.js';
export { dyadRates, shrunkenRate, withinMonths } from './models/dyad-rate.js';
export type { Forecaster, Known, Predict } from './models/forecaster.js';
export { poolOf } from './models/pool.js';
export { type CountryMonth, panelFrom, type Register } from './panel/build.js';
export type { CountryMonths } from './panel/counts.js';
export { type AddedMonths, historyOf } from './panel/history.js';
export { monthName, monthOf } from './panel/month.js';
export { columnOf, HORIZONS, type Horizon, labelsOf, type Panel, readPanel, yearOf } from './panel/panel.js';
export { readRegister } from './panel/register.js';
export { countedBy, type World, worldOf } from './panel/world.js';
export { POOLED, withPool } from './pooled.js';
export * from './questions/index.js';
export { type AnyRates, type KnownOn, readAnyRates } from './reference/index.js';
export * from './scores/index.js';
export * from './sets/index.js';
export { readSignalFits, type SignalFits, type Signs, signalsAt } from './signals/index.js';
export { waitedFrom, waitingScores } from './waiting.js';
export { type ChanceWithin, chanceWithin } from './within.js';
