import {
  ALL,
  type BacktestReport,
  BEST,
  type CalibrationBin,
  type HorizonReport,
  type ScoreLine,
} from '../../forecast/index.js';
import { numbered } from '../ledger/standing.js';

/** A table in words, to be set in any form: a name and figures in each row. */
export interface FigureTable {
  readonly title: string;
  readonly says: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A share as signed percent: "+1.5", "−0.4". */
const signed = (share: number): string => {
  if (!Number.isFinite(share)) return '–';
  const said = (100 * share).toFixed(1);
  return share < 0 ? said.replace('-', '−') : `+${said}`;
};
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const percent = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(1));

/** A horizon in words: "1 month". */
export const monthsInWords = (months: number): string => numbered(months, 'month');

const HEADS = ['Brier', 'skill (95 %)', 'log skill', 'AUC', 'off by'];

const figures = ({ brier, onDyad, logOnDyad, auc, ece }: ScoreLine): string[] => [
  brier.toFixed(5),
  `${signed(onDyad.skill)} (${signed(onDyad.low)} to ${signed(onDyad.high)})`,
  signed(logOnDyad.skill),
  auc?.toFixed(3) ?? '–',
  ece.toFixed(3),
];

/** All forecasters on all forecasts of a horizon. */
function forecastersTable({ horizon, lines }: HorizonReport): FigureTable {
  const all = lines.filter(({ slice }) => slice === ALL);
  const { count = 0, events = 0 } = all[0] ?? {};
  return {
    title: `Within ${monthsInWords(horizon)}`,
    says: `${grouped(count)} forecasts, ${grouped(events)} of them of a window with a meeting.`,
    heads: ['', ...HEADS],
    rows: all.map((line) => [line.forecaster, ...figures(line)]),
  };
}

/** The best forecaster by period and group. */
function slicesTable({ horizon, lines }: HorizonReport): FigureTable {
  const best = lines.filter(({ slice, forecaster }) => forecaster === BEST && slice !== ALL);
  return {
    title: `Within ${monthsInWords(horizon)}, by period and group`,
    says: `The ${BEST}. Groups of few countries give no interval worth the name.`,
    heads: ['', 'forecasts', 'met', ...HEADS],
    rows: best.map((line) => [line.slice, grouped(line.count), grouped(line.events), ...figures(line)]),
  };
}

/** What was said and what came true, bin by bin, in percent. */
function calibrationTable({ horizon, calibration }: HorizonReport): FigureTable {
  const row = ({ from, to, count, forecast, observed }: CalibrationBin): string[] => [
    `${Math.round(100 * from)}–${Math.round(100 * to)} %`,
    grouped(count),
    percent(forecast),
    percent(observed),
  ];
  return {
    title: `Within ${monthsInWords(horizon)}, calibration`,
    says: `What the ${BEST}, said, and how often it came true, in percent.`,
    heads: ['said', 'forecasts', 'mean', 'came true'],
    rows: calibration.filter(({ count }) => count > 0).map(row),
  };
}

/** The parts of the Brier score (Murphy) of all forecasters. */
function partsTable({ horizon, lines }: HorizonReport): FigureTable {
  return {
    title: `Within ${monthsInWords(horizon)}, parts of the Brier score`,
    says: 'Reliability: how far what was said lies from what was seen. Resolution: how far the bins differ. On climatology: Brier skill.',
    heads: ['', 'reliability', 'resolution', 'uncertainty', 'on climatology'],
    rows: lines
      .filter(({ slice }) => slice === ALL)
      .map(({ forecaster, reliability, resolution, uncertainty, onMean }) => [
        forecaster,
        ...[reliability, resolution, uncertainty].map((part) => part.toFixed(5)),
        signed(onMean.skill),
      ]),
  };
}

/** How well all horizons together told when the next meeting came. */
const waitingTable = ({ waiting, horizons }: BacktestReport): FigureTable => ({
  title: 'When the next meeting comes',
  says: `The chances at all horizons as a forecast of the waiting time, up to ${monthsInWords(horizons.at(-1)?.horizon ?? 0)}: mean CRPS in months.`,
  heads: ['', 'CRPS', 'skill'],
  rows: waiting.map(({ forecaster, months, skill }) => [forecaster, months.toFixed(3), signed(skill)]),
});

/** What the heads of the tables mean. */
export const KEY =
  'Brier score: 0 is best. Skill: what part of the loss of the ten-year dyad rate was saved, in percent, with an interval from draws of whole countries; log skill: the same of the log score. AUC: the chance that a case that came true was given more than one that did not. Off by: the mean gap between what was said and what came true, in ten bins.';

/** The tables of a report. The short form leaves out the parts of the Brier score. */
export function backtestTables(report: BacktestReport, isShort: boolean): FigureTable[] {
  const perHorizon = report.horizons.flatMap((horizon) => [
    forecastersTable(horizon),
    slicesTable(horizon),
    ...(isShort ? [] : [partsTable(horizon)]),
    calibrationTable(horizon),
  ]);
  return [...perHorizon, ...(report.waiting.length > 0 ? [waitingTable(report)] : [])];
}

/** The report's own words about itself: what was forecast from what. */
export const aboutBacktest = ({ from, to, panel }: BacktestReport): string =>
  `Each year from ${from} to ${to} was forecast month by month with what was known in the December before, on a panel of ${grouped(panel.countries)} countries and ${grouped(panel.rows)} months of theirs, ${panel.first} to ${panel.last}.`;
