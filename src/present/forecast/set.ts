import type { Beside, BesideScore, CrowdScore, CrowdScores, SetProblem } from '../../forecast/sets/index.js';
import { numbered } from '../ledger/standing.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { safe } from '../width.js';
import { calibrationRows } from './calibration.js';

/** What a set of resolved questions tells. */
export interface SetPage {
  /** The file. */
  readonly name: string;
  readonly questions: number;
  /** Lines that are no question. */
  readonly problems: readonly SetProblem[];
  /** Questions that are open, or were decided in part. */
  readonly undecided: number;
  readonly all: CrowdScores;
  readonly bySource: readonly CrowdScores[];
  readonly byCategory: readonly CrowdScores[];
  /** Our answers beside the crowd's chances; null where none were asked for. */
  readonly beside: {
    /** Of the decided questions, how many sentences were read as a class of ours, until about the same day, and how many not. */
    readonly read: Readonly<Record<'alike' | 'otherwise' | 'inPart' | 'unread' | 'unheld', number>>;
    readonly cases: readonly Beside[];
    readonly scores: readonly BesideScore[];
  } | null;
}

const EXPLAINED =
  'Brier and log score: 0 is best. Over time each question weighs the same, and within it each day on which the crowd held something. "share" is the Brier score of the share that came true, said of every question: it knows the end, and a crowd that does no better knew little. Behind a score in brackets, of how many questions.';

/** What the crowd of a set was worth, by source and category, and our answers beside it. */
export function renderSet(page: SetPage, options: TerminalOptions): string {
  const pen = penFor(options);
  const { name, questions, undecided, all, bySource, byCategory, beside } = page;
  const decided = questions - undecided;
  return asText([
    ...pen.put(`Question set · ${name}`, 0, 2, 'bold'),
    ...pen.put(
      `${numbered(questions, 'question')}, ${decided} of them decided yes or no; the others are not scored`,
      0,
      2,
      'faint',
    ),
    ...(decided === 0 ? [] : pen.put(EXPLAINED, 0, 2, 'faint')),
    ...(decided === 0
      ? []
      : [
          ...table('The crowd', [all], pen),
          ...table('By source', bySource, pen),
          ...table('By category', byCategory, pen),
        ]),
    ...(all.overTime === null
      ? []
      : [...pen.heading('Calibration of the crowd'), ...calibrationRows(all.bins, pen)]),
    ...(beside === null ? [] : besideRows(beside, pen)),
  ]);
}

/** Columns of a name and of a figure, and the narrowest page that has room for a table. */
const NAME = 14;
const FIGURE = 11;
const NARROW = 80;
const TITLES = ['questions', 'Brier', 'share', 'log', '90 days', '30 days'];

function table(title: string, groups: readonly CrowdScores[], pen: Pen): string[] {
  const rows = groups.map((group) => [safe(group.name), figures(group)] as const);
  if (pen.columns < NARROW)
    return [
      ...pen.heading(title),
      ...rows.flatMap(([name, own]) =>
        pen.put(`${name}: ${own.map((figure, i) => `${TITLES[i]} ${figure}`).join(', ')}`, 0, 2),
      ),
    ];
  return [
    ...pen.heading(title),
    pen.ink(''.padEnd(NAME) + TITLES.map((one) => one.padStart(FIGURE)).join(''), 'faint'),
    ...rows.map(
      ([name, own]) =>
        pen.ink(name.slice(0, NAME - 1).padEnd(NAME), 'accent') +
        own.map((one) => one.padStart(FIGURE)).join(''),
    ),
  ];
}

/** A score without its zero: ".167". */
const score = (value: number): string => value.toFixed(3).replace(/^0/, '');
const counted = (own: CrowdScore | undefined): string =>
  own ? `${score(own.brier)} (${own.questions})` : '–';

function figures({ overTime, leads }: CrowdScores): string[] {
  const [long, short] = [90, 30].map((days) => leads.find(({ lead }) => lead === days));
  const over = overTime
    ? [`${overTime.questions}`, score(overTime.brier), score(overTime.base), score(overTime.log)]
    : ['0', '–', '–', '–'];
  return [...over, counted(long), counted(short)];
}

function besideRows({ read, cases, scores }: NonNullable<SetPage['beside']>, pen: Pen): string[] {
  const { alike, otherwise, inPart, unread, unheld } = read;
  const all = alike + otherwise + inPart + unread + unheld;
  const strangers = new Set(cases.filter(({ width }) => width !== 'sides').map(({ id }) => id)).size;
  const says = [
    `${numbered(all, 'decided question')}: ${alike} read as one of our classes and answered as of the days of the crowd, ${otherwise} read as ending at another time than their platform means, ${inPart} with words that our reading leaves aside, ${unread} not understood or not answered, ${unheld} of which the crowd held nothing on these days.`,
    ...(strangers > 0
      ? [
          `Of ${strangers} of those answered this dossier does not know the sides; there we say what is usual for others.`,
        ]
      : []),
    "How each was read stands in --json; a platform's own rule may differ from ours.",
  ].join(' ');
  const lines = scores.map(
    ({ lead, crowd, ours, base }) =>
      `${lead} days before the end, ${numbered(crowd.questions, 'question')}, ${crowd.yes} yes: Brier of the crowd ${score(crowd.brier)}, of our answer ${score(ours.brier)}, of our base rate ${score(base.brier)}; log score ${score(crowd.log)}, ${score(ours.log)}, ${score(base.log)}`,
  );
  return [
    ...pen.heading('Beside our own answers'),
    ...pen.put(says, 0, 2, 'faint'),
    ...(cases.length === 0 ? [] : ['', ...lines.flatMap((line) => pen.put(line, 0, 2))]),
  ];
}
