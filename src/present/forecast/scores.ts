import type { OwnCalibration, Standing } from '../../forecast/book/index.js';
import type { Day, QuestionOutcome } from '../../record/index.js';
import { numbered } from '../ledger/standing.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { calibrationRows } from './calibration.js';
import { sayForecaster } from './forecaster.js';

/** What the forecasts of a book were worth. */
export interface ScoresPage {
  readonly title: string;
  readonly seenFrom: string;
  readonly today: Day;
  readonly counts: Readonly<Record<QuestionOutcome | 'open', number>>;
  /** The model that skill is measured against. */
  readonly benchmark: string;
  readonly board: readonly Standing[];
  readonly calibrations: readonly OwnCalibration[];
}

/** What is said where nothing can be scored. */
export const EMPTY =
  'Nothing to score yet: no question of the book is resolved yes or no that somebody forecast a full day before. "dragoman resolve" decides what the record decides.';

/** Who was ahead, and how often what each said came true. */
export function renderScores(page: ScoresPage, options: TerminalOptions): string {
  const { title, seenFrom, counts, board, benchmark, calibrations } = page;
  const pen = penFor(options);
  return asText([
    ...pen.put(['Scores', title, seenFrom].filter(Boolean).join(' · '), 0, 2, 'bold'),
    ...pen.put(countsInWords(counts), 0, 2, 'faint'),
    ...(board.length === 0 ? ['', ...pen.put(EMPTY, 0, 2)] : boardRows(board, benchmark, pen)),
    ...calibrations.flatMap((own) => [
      ...pen.heading(`Calibration of ${sayForecaster(own)}`),
      ...calibrationRows(own.bins, pen),
    ]),
    ...(few(board) ? ['', ...pen.put(FEW, 0, 2, 'faint')] : []),
  ]);
}

/** How many questions are decided, and how. */
export const countsInWords = ({ yes, no, unresolvable, open }: ScoresPage['counts']): string =>
  `${numbered(yes + no, 'question')} decided (${yes} yes, ${no} no), ${unresolvable} unresolvable, ${open} not resolved`;

/** With fewer questions than this, luck decides who leads. */
const ENOUGH = 30;
/** What is said where luck still decides. */
export const FEW = `With fewer than ${ENOUGH} questions decided, luck decides who leads and where a curve bends; what is here is counted, not proven.`;
/** Whether so few questions are decided that luck decides who leads. */
export const few = (board: readonly Standing[]): boolean =>
  board.length > 0 && Math.max(...board.map(({ questions }) => questions)) < ENOUGH;

/** Columns of a figure, and the narrowest page that has room for a table. */
const FIGURE = 10;
const NARROW = 72;

/** How the table of who is ahead is to be read. */
export const boardSays = (benchmark: string): string =>
  `Brier and log score: 0 is best. Skill: what part of the error of the ${benchmark} was saved on the same questions and days. Ahead: how much smaller the Brier score was than that of the others on the same days. Each question weighs the same, and within it each day.`;

/** Heads of its figures. */
export const BOARD_TITLES = ['questions', 'days', 'Brier', 'log', 'skill', 'ahead'] as const;

function boardRows(board: readonly Standing[], benchmark: string, pen: Pen): string[] {
  const names = board.map(sayForecaster);
  const column = Math.max(10, ...names.map((name) => name.length)) + 1;
  const head = [...pen.heading('Who is ahead'), ...pen.put(boardSays(benchmark), 0, 2, 'faint'), ''];
  if (pen.columns < NARROW)
    return [...head, ...board.flatMap((one, i) => pen.put(`${names[i]}: ${inWords(one)}`, 0, 2))];
  return [
    ...head,
    pen.ink(''.padEnd(column) + BOARD_TITLES.map((title) => title.padStart(FIGURE)).join(''), 'faint'),
    ...board.map(
      (one, i) =>
        pen.ink((names[i] ?? '').padEnd(column), 'accent') +
        figures(one)
          .map((value) => value.padStart(FIGURE))
          .join(''),
    ),
  ];
}

/** The figures of a line of that table, in the order of their heads. */
export const figures = ({ questions, days, brier, log, skill, betterBy }: Standing): string[] => [
  String(questions),
  String(days),
  brier.toFixed(3),
  log.toFixed(3),
  skill ? signedShare(skill.skill) : '–',
  betterBy === null ? '–' : signedFigure(betterBy),
];

const signedShare = (share: number): string => `${signedFigure(100 * share, 0)} %`;
function signedFigure(value: number, digits = 3): string {
  const said = value.toFixed(digits);
  if (Number(said) === 0) return said.replace('-', '');
  return value > 0 ? `+${said}` : said.replace('-', '−');
}

const inWords = (one: Standing): string => {
  const [questions, days, brier, log, skill, ahead] = figures(one);
  return `${questions} questions, ${days} days, Brier ${brier}, log ${log}, skill ${skill}, ahead ${ahead}`;
};
