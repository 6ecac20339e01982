import { ALIGNMENT_RULES, type Alignments, yearOf } from '../../weigh/index.js';
import { sayDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import { actorName, listed } from '../names.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { sayLength } from '../show/days.js';
import { MOVED, matrixRows, shortName, sidesTold, signOf } from './alignment-matrix.js';
import { alignedPairRows } from './alignment-pairs.js';
import { labelled } from './labelled.js';
import { type AlignmentsPage, headRows } from './page.js';
import { entriesInWords } from './titles.js';
import { historyInWords, triadRows } from './triad-rows.js';
import { voteRows } from './vote-rows.js';
import { stripRows } from './year-strip.js';

/** Who stood with whom at the end of a year, how that moved, what it rests on, which triads are balanced, and UN votes beside it. */
export function renderAlignments(page: AlignmentsPage, options: TerminalOptions): string {
  const pen = penFor(options);
  const { alignments } = page;
  const isTold = alignments.pairs.some(({ years }) => years.some(({ standing }) => standing !== null));
  return asText([
    ...headRows('Alignments', page, pen),
    ...pen.put(`As of ${sayDate(alignments.until)}. ${METHOD}`, 0, 2, 'faint'),
    ...(isTold ? network(page, pen) : ['', ...pen.put(missing(alignments), 0, 2)]),
    ...leftOut(page, pen),
    ...voteRows(alignments, pen),
  ]);
}

const METHOD = `A balance adds steps closer (+1) and apart (−1) and meetings that were held (leaders +${ALIGNMENT_RULES.leaders.value}, ministers +${ALIGNMENT_RULES.ministers.value}, officials +${ALIGNMENT_RULES.officials.value}), each worth half after ${sayLength(ALIGNMENT_RULES.halfLife.value)}. It counts what the record tells: silence about two friends looks like distance, talks of two enemies like nearness.`;

const missing = ({ sides }: Alignments): string =>
  sides.length < 2
    ? 'Fewer than two sides are named here, so that nobody can stand with anybody.'
    : `No step and no meeting with a day is known here between ${sides.map(actorName).join(', ')}; how they stand is unknown.`;

function network(page: AlignmentsPage, pen: Pen): string[] {
  const { alignments } = page;
  return [
    ...standings(alignments, pen),
    ...yearByYear(alignments, pen),
    ...pen.heading('What it rests on'),
    ...alignedPairRows(alignments.pairs, page, pen),
    ...pen.heading('Threes of sides'),
    ...triadRows(alignments.triads, pen),
    ...historyInWords(alignments, pen),
  ];
}

/** The balances of the year, among those of whom any says something; the others are named. */
function standings(alignments: Alignments, pen: Pen): string[] {
  const { year } = alignments;
  const sides = sidesTold(alignments);
  const silent = alignments.sides.filter((side) => !sides.includes(side));
  const left = `Nothing of ${year} is told of ${listed(silent.map(actorName))}, or it has faded.`;
  const key = `${sides.map((side) => `${shortName(side)} ${actorName(side)}`).join(', ')}; ↑ ↓ moved by ${MOVED} or more since a year before; a blank is not told`;
  return [
    ...pen.heading(`Who stands with whom, ${year}`),
    ...(sides.length > 0
      ? [...pen.put(key, 0, 2, 'faint'), ...matrixRows({ ...alignments, sides }, pen)]
      : []),
    ...(silent.length > 0 ? pen.put(left, 0, 2, 'faint') : []),
  ];
}

/** Each pair year by year that ever stood together or apart, or met so often that it shows. */
function yearByYear(alignments: Alignments, pen: Pen): string[] {
  const rows = strips(alignments);
  if (rows.length === 0) return [];
  return [
    ...pen.heading('Year by year'),
    ...pen.put(
      `● clearly together (${ALIGNMENT_RULES.strong.value} or more), + together (${ALIGNMENT_RULES.sign.value} or more), ○ above nothing by meetings alone, · between, − apart, × clearly apart`,
      0,
      2,
      'faint',
    ),
    ...stripRows(rows, firstYear(alignments), pen),
  ];
}

const firstYear = ({ pairs, until }: Alignments): number => pairs[0]?.years[0]?.year ?? yearOf(until);

const strips = ({ pairs }: Alignments) =>
  pairs
    .filter(({ years }) => years.some(({ standing }) => standing !== null && standing !== 'between'))
    .map(({ pair, years }) => ({
      name: pair.map(shortName).join('–'),
      signs: years.map((year) => signOf(year)),
    }));

function leftOut({ alignments: { undated, unverified }, entries }: AlignmentsPage, pen: Pen): string[] {
  const says = [
    unverified.length > 0 &&
      `${unverified.length} told by rows that nobody has checked (${entriesInWords(unverified, entries)})`,
    undated.length > 0 && `${numbered(undated.length, 'step or meeting', 'steps or meetings')} without a day`,
  ].filter(Boolean);
  return says.length === 0 ? [] : ['', ...labelled('left out', says.join('; '), pen, 0)];
}
