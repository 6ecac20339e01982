import type { BacktestReport, ScoreLine } from '../../forecast/index.js';
import type { Cell } from '../exchange/columns.js';
import { csvCell } from '../exchange/csv.js';

/** Digits of a figure that mean something. */
const DIGITS = 8;

/** Columns by name, skills as shares. */
const COLUMNS: Readonly<Record<string, (line: ScoreLine) => Cell>> = {
  horizon: ({ horizon }) => horizon,
  slice: ({ slice }) => slice,
  forecaster: ({ forecaster }) => forecaster,
  forecasts: ({ count }) => count,
  met: ({ events }) => events,
  brier: ({ brier }) => brier,
  log: ({ log }) => log,
  auc: ({ auc }) => auc,
  ece: ({ ece }) => ece,
  reliability: ({ reliability }) => reliability,
  resolution: ({ resolution }) => resolution,
  uncertainty: ({ uncertainty }) => uncertainty,
  skill_dyad: ({ onDyad }) => onDyad.skill,
  skill_dyad_low: ({ onDyad }) => onDyad.low,
  skill_dyad_high: ({ onDyad }) => onDyad.high,
  skill_climatology: ({ onMean }) => onMean.skill,
  log_skill_dyad: ({ logOnDyad }) => logOnDyad.skill,
};

/** A figure without digits that mean nothing; empty where there is none. */
const figure = (cell: Cell): Cell => {
  if (typeof cell !== 'number') return cell;
  return Number.isFinite(cell) ? Number(cell.toPrecision(DIGITS)) : null;
};

/** All scores of a back-test as CSV (RFC 4180), a line for each horizon, slice and forecaster. */
export const backtestCsv = ({ horizons }: BacktestReport): string =>
  [
    Object.keys(COLUMNS),
    ...horizons.flatMap(({ lines }) =>
      lines.map((line) => Object.values(COLUMNS).map((cell) => figure(cell(line)))),
    ),
  ]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');
