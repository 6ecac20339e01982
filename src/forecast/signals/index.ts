export {
  casesOf,
  type Happened,
  happenedIn,
  lastDayOf,
  panelMonthOf,
  type SignalMonth,
  signalValues,
  type Told,
} from './cases.js';
export { SIGNAL_EVENTS, type SignalEvent } from './events.js';
export { keptFit, readSignalFits, type SignalFits } from './fits-file.js';
export type { SignalCase, SignalFit } from './learn.js';
export { type RolledSignals, rollSignals, type SignalForecast, type YearFit } from './rolling.js';
export { type Compared, scoresOf } from './scored.js';
export { type SignalQuestion, type Signs, signalsAt } from './signals-at.js';
export { DENSITY, SIGNAL_RULES, type SignalRule } from './table.js';
