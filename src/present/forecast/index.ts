export { type AskPage, askData, renderAsk } from './ask.js';
export { type BookPage, renderBook } from './book.js';
export { type NamedCalibration, renderCalibrationSvg } from './calibration-svg.js';
export { sayChance } from './chance.js';
export { sayForecaster } from './forecaster.js';
export { type DecidingPassage, type HistoryPage, renderHistory } from './history.js';
export { renderHistorySvg } from './history-svg.js';
export { renderScores, type ScoresPage } from './scores.js';
export { type Made, renderMade, renderResolved } from './written.js';
