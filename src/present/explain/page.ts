import type { Day, Entry } from '../../record/index.js';
import {
  type Difference,
  differenceOf,
  type MeetingVerdict,
  type TurnedOut,
  type VerdictMoment,
  type WeighedMeeting,
} from '../../weigh/index.js';
import { sayDate } from '../dates.js';
import { headlineOf } from '../exchange/headline.js';
import { numbered, standingOf } from '../ledger/standing.js';
import { listed } from '../names.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { needle, scoreWord, signed } from '../scale.js';
import { type ChoicePage, othersPart, renderChoice } from '../show/choice.js';
import type { Named } from '../show/subject.js';
import { movedRows } from './moved.js';
import { reasonRows } from './reasons.js';

/** The verdicts on a meeting with all that they rest on. */
export interface MeetingExplained {
  readonly entry: Entry;
  readonly weighed: WeighedMeeting;
  readonly moved: readonly VerdictMoment[];
  readonly today: Day;
  /** From where it is looked at, in words; empty for all that is known today. */
  readonly seenFrom: string;
  /** What else the words fit by which it was found. */
  readonly others: readonly Named[];
}

/** What `explain` shows: a meeting, or what its words may mean. */
export type ExplainPage =
  | ({ readonly page: 'meeting' } & MeetingExplained)
  | ({ readonly page: 'choice' } & ChoicePage);

/** A page for people. */
export function renderExplain(page: ExplainPage, options: TerminalOptions): string {
  return page.page === 'choice' ? renderChoice(page, options) : renderMeetingExplained(page, options);
}

function renderMeetingExplained(page: MeetingExplained, options: TerminalOptions): string {
  const { entry, weighed, moved, seenFrom, others } = page;
  const { asReported, turnedOut } = weighed;
  const [soon, late] = turnedOut;
  const pen = penFor(options);
  const when = entry.slots.kind === 'encounter' && entry.slots.when ? sayDate(entry.slots.when) : '';
  return asText([
    ...pen.put([headlineOf(entry), when].filter(Boolean).join(' · '), 0, 2, 'bold'),
    ...pen.put([standingOf(entry), entry.id, seenFrom].filter(Boolean).join(' · '), 0, 2, 'faint'),
    '',
    ...verdictRows('As reported', asReported, pen),
    ...verdictRows(within(soon), soon, pen),
    ...verdictRows(within(late), late, pen),
    ...pen.put(differenceInWords(differenceOf(weighed), late), 0, 2),
    ...pen.heading('As reported'),
    ...reasonRows(asReported, pen),
    ...pen.heading(within(late)),
    ...reasonRows(late, pen),
    ...pen.heading('What is missing'),
    ...missingRows(weighed, pen),
    ...pen.heading('How the verdicts moved'),
    ...movedRows(moved, pen),
    ...othersPart(others, pen, 'explain'),
  ]);
}

const within = ({ months, over }: TurnedOut): string =>
  over ? `As it turned out, within ${months} months` : `So far, of the ${months} months after it`;

/** A verdict in two lines: its name, then scale, score, word and band. */
function verdictRows(name: string, verdict: MeetingVerdict, pen: Pen): string[] {
  const { score } = verdict;
  const ink = score === null ? 'faint' : score < 0 ? 'symbol' : 'substance';
  return [
    ...pen.put(name, 0, 2, 'bold'),
    `  ${pen.ink(needle(score), ink)}`,
    ...pen.put(verdictInWords(verdict), 2, 4),
  ];
}

/** A verdict in words: "−54, more symbol than substance; between −62 and −44 by 12 independent sources". */
export function verdictInWords({ score, low, high, sources }: MeetingVerdict): string {
  if (score === null || low === null || high === null)
    return 'unknown: nothing that is known speaks for symbol or substance';
  const band = `between ${signed(low)} and ${signed(high)} by ${numbered(sources, 'independent source')}`;
  return `${signed(score)}, ${scoreWord(score)}; ${band}`;
}

function differenceInWords(difference: Difference | null, { over }: TurnedOut): string {
  if (difference === null) return 'The two cannot be compared: one of them is unknown.';
  const { points, mostly } = difference;
  if (points === 0) return `${over ? 'It turned out' : 'So far it has turned out'} as it was reported.`;
  const end = points < 0 ? 'symbol' : 'substance';
  const since = mostly.length ? `, mostly since ${listed(mostly.map(({ says }) => says))}` : '';
  const when = over ? 'Within two years it turned out' : 'So far it has turned out';
  return `${when} ${numbered(Math.abs(points), 'point')} further towards ${end} than it was reported${since}.`;
}

function missingRows({ asReported, turnedOut: [, late], leftOut }: WeighedMeeting, pen: Pen): string[] {
  const unverified =
    leftOut > 0 ? [`${numbered(leftOut, 'row')} of tables that nobody has verified left out.`] : [];
  const gaps = [...new Set([...asReported.missing, ...late.missing, ...unverified])];
  if (gaps.length === 0) return pen.put('Nothing that would be looked for.');
  return gaps.flatMap((gap) => pen.put(`· ${gap}`, 0, 2));
}

/** A page as data for programs: one object, `page` says which. */
export function explainData(page: ExplainPage) {
  if (page.page === 'choice') return page;
  const { entry, weighed, moved, others } = page;
  const { id, slots, first, last, sources } = entry;
  return {
    page: page.page,
    meeting: { id, headline: headlineOf(entry), slots, first, last, sources },
    ...weighed,
    difference: differenceOf(weighed),
    moved,
    others,
  };
}
