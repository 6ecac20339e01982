import { type ActorRef, stateOf } from '../../record/index.js';
import { type GapReport, type IssueGap, isOld, type Pair } from '../../weigh/gaps/index.js';
import { sayDate } from '../dates.js';
import { actorsAsTitle, actorsInProse } from '../names.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { judgeRows } from './judge-rows.js';
import { leftOutRows, outsiderRows } from './left-out.js';
import { obstacleRows, stickingRows } from './obstacle-rows.js';
import { overviewRows } from './overview-rows.js';
import { onesidedRow, standRows } from './stand-rows.js';

/** The gaps of a dossier for people. */
export interface GapsPage {
  /** What the dossier is called. */
  readonly title: string;
  /** The view in words; empty for all that is known today. */
  readonly seenFrom: string;
  readonly report: GapReport;
}

/** The gap between two sides by issue and over the years, where each stands on which words, obstacles, and who judges what how. */
export function renderGaps({ title, seenFrom, report }: GapsPage, options: TerminalOptions): string {
  const pen = penFor(options);
  const { put, heading } = pen;
  const { pair, asOf, gaps } = report;
  const sides = pair === null ? 'no two sides are heard' : actorsAsTitle(pair);
  return asText([
    ...put(`Gaps · ${sides}`, 0, 2, 'bold'),
    ...put([title, seenFrom || `as of ${sayDate(asOf)}`].join(' · '), 0, 2),
    ...(pair === null ? missing(pen) : [...overviewRows(gaps, pen), ...stands(gaps, pair, pen)]),
    ...besides(report, pen),
    ...heading('Obstacles: who names what'),
    ...obstacleRows(report.obstacles, pen),
    ...stickingRows(report.sticking, pen),
    ...heading('Judges: who judges what how'),
    ...judgeRows(report.judges, pen),
    ...outsiderRows(report.outsiders, pen),
    ...leftOutRows(report.leftOut.length, 'entry', pen, 'entries'),
  ]);
}

const missing = ({ put }: Pen): string[] => [
  '',
  ...put(
    'A gap needs two sides. Name the parties of the dossier with "dragoman init NAME --party", or two sides with --between; and add documents in which they want, offer, refuse or promise something.',
  ),
];

function stands(gaps: readonly IssueGap[], pair: Pair, pen: Pen): string[] {
  const group = (title: string, own: readonly IssueGap[], rows: (gap: IssueGap) => string[]): string[] =>
    own.length === 0 ? [] : [...pen.heading(title), ...own.flatMap(rows)];
  const spaced = (gap: IssueGap): string[] => [...standRows(gap, pair, pen), ''];
  const known = gaps.filter(({ gap }) => gap !== null);
  return [
    ...group(
      'Where they stand',
      known.filter((gap) => !isOld(gap)),
      spaced,
    ).slice(0, -1),
    ...group('Where they stood long ago', known.filter(isOld), spaced).slice(0, -1),
    ...group(
      'Unknown: one side is not heard',
      gaps.filter(({ gap }) => gap === null),
      (gap) => onesidedRow(gap, pair, pen),
    ),
  ];
}

/** Other sides that could be asked for. */
function besides({ heard, pair }: GapReport, { put }: Pen): string[] {
  const others = heard
    .filter(({ side }) => !pair?.includes(side) && stateOf(side) !== 'XXX')
    .slice(0, OTHERS);
  if (others.length === 0) return [];
  const names = others.map(({ side, standings }) => `${actorsInProse([side])} (${standings})`);
  return [
    '',
    ...put(
      `Others heard, and how often: ${names.join(', ')}. ${callFor(others.map(({ side }) => side))}`,
      0,
      2,
      'faint',
    ),
  ];
}
const OTHERS = 6;

const callFor = ([first]: readonly ActorRef[]): string =>
  first === undefined ? '' : `Two of them: --between "${first}" and another.`;
