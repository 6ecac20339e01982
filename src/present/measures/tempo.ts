import type { Entry } from '../../record/index.js';
import { type Quiet, TEMPO_RULES, type TempoYear, type TesterTempo } from '../../weigh/index.js';
import { sayDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import { actorInProse, actorsAsTitle } from '../names.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { sayLength } from '../show/days.js';
import { type Year, yearRows } from '../show/years.js';
import { labelled } from './labelled.js';
import { headRows, reachInWords, type TempoPage } from './page.js';
import { relationRows } from './relation-rows.js';
import { systemsInWords } from './tests-in-words.js';
import { entriesInWords } from './titles.js';

/** The tempo of tests and talks: a picture year by year, the longest times without a test, and whether tests fall while talks go on. */
export function renderTempo(page: TempoPage, options: TerminalOptions): string {
  const pen = penFor(options);
  const { testers, knownUntil } = page.tempo;
  return asText([
    ...headRows('Tempo of tests and talks', page, pen),
    ...pen.put(reachInWords(knownUntil), 0, 2, 'faint'),
    ...(testers.length === 0 ? ['', ...pen.put(missing(page), 0, 2)] : []),
    ...testers.flatMap((tester) => testerRows(tester, page, pen)),
  ]);
}

function missing({ entries, strangers }: TempoPage): string {
  const talks = [...entries.values()].filter(
    ({ slots }) => slots.kind === 'encounter' && slots.status === 'held',
  ).length;
  const whose = strangers.length > 0 ? ' by who was asked for' : '';
  return `No test and no move apart${whose} is told of in this dossier, so that there is no tempo to compare its ${numbered(talks, 'talk')} with. Tests come in as capability entries with the change "test".`;
}

/** So many tests and talks together make a picture; fewer are told in words. */
const PICTURED = 3;

function testerRows(own: TesterTempo, page: TempoPage, pen: Pen): string[] {
  const { tester, tests, talks, years, quiet } = own;
  const { entries } = page;
  const held =
    talks.dated.length === 0 ? 'none with others that bears a day' : `${talks.dated.length} with others`;
  const isTester = tests.dated.length > 0;
  return [
    ...pen.heading(actorsAsTitle([tester])),
    ...labelled('tests', countInWords(own), pen),
    ...labelled('talks', held, pen),
    ...labelled('moves apart', apartInWords(own, entries), pen),
    ...labelled('left out', leftOut(own, entries), pen),
    ...(tests.dated.length + talks.dated.length >= PICTURED ? ['', ...yearRows(shownYears(years), pen)] : []),
    ...(quiet.length > 0 ? ['', ...pen.put('Longest times without a test', 0, 2, 'bold')] : []),
    ...quiet.flatMap((one) => quietRows(one, page, pen)),
    '',
    ...pen.put(`Do ${isTester ? 'tests' : 'moves apart'} fall while talks go on?`, 0, 2, 'bold'),
    ...answerRows(own, page, pen),
  ];
}

function answerRows(own: TesterTempo, page: TempoPage, pen: Pen): string[] {
  if (own.span !== null && own.relations.some(({ all }) => all !== null)) return relationRows(own, page, pen);
  if (own.span !== null) return pen.put(tooLittle(own), 0, 2);
  const { tester, tests, apart } = own;
  const missing = tests.dated.length + apart.dated.length === 0 ? 'no test' : 'no talk';
  return pen.put(`That cannot be asked: ${missing} of ${actorInProse(tester)} bears a day.`, 0, 2);
}

/** Why nothing can be compared, and what it would take. */
function tooLittle({ tests, apart, talks }: TesterTempo): string {
  const isTester = tests.dated.length > 0;
  const done = isTester ? tests.dated : apart.dated;
  const exact = (some: readonly { readonly isExact: boolean }[]): number =>
    some.filter(({ isExact }) => isExact).length;
  const known = `${numbered(exact(talks.dated), 'talk')} and ${numbered(exact(done), isTester ? 'test' : 'move apart', isTester ? 'tests' : 'moves apart')}`;
  return `That cannot be told yet: ${known} bear a day known to within ${TEMPO_RULES.exact.value} days; it takes ${TEMPO_RULES.talks.value} talks at least, and days away from them with ${isTester ? 'tests' : 'moves'} enough to expect ${TEMPO_RULES.expected.value} around them.`;
}

const countInWords = ({ tests: { dated } }: TesterTempo): string =>
  dated.length === 0
    ? 'none that bears a day'
    : `${numbered(dated.length, 'occasion')}: ${systemsInWords(dated)}`;

/** What counts for nothing, and what counts for years only. */
function leftOut({ tests, talks }: TesterTempo, entries: ReadonlyMap<string, Entry>): string {
  const vague = [...tests.dated, ...talks.dated].filter(({ isExact }) => !isExact).length;
  const unverified = [...tests.unverified, ...talks.unverified];
  const undated = tests.undated.length + talks.undated.length;
  return [
    unverified.length > 0 &&
      `${unverified.length} told by rows that nobody has checked (${entriesInWords(unverified, entries)})`,
    undated > 0 && `${undated} without a day`,
    vague > 0 &&
      `of the comparison, ${vague} whose day is not known to within ${TEMPO_RULES.exact.value} days`,
  ]
    .filter(Boolean)
    .join('; ');
}

/** How many moves apart name it, and the last of them. */
function apartInWords({ apart: { dated } }: TesterTempo, entries: ReadonlyMap<string, Entry>): string {
  const last = dated.at(-1);
  if (!last) return '';
  return `${dated.length} between it and others, the last: ${entriesInWords([last.entry], entries)}`;
}

/** So many years in a row without a test and a talk are left out of the bars; fewer are a pause that is to be seen. */
const EMPTY = 8;

/** The years as bars show them, without long stretches of which nothing is told. */
function shownYears(years: readonly TempoYear[]): Year[] {
  const isTold = ({ tests, talks }: TempoYear): boolean =>
    Object.keys(tests).length + Object.keys(talks).length > 0;
  return years
    .filter((_, i) => {
      const [before, after] = [
        years.slice(0, i + 1).findLastIndex(isTold),
        years.findIndex((one, k) => k >= i && isTold(one)),
      ];
      return (after < 0 ? years.length : after) - before <= EMPTY;
    })
    .map(inNumbers);
}

/** A year as bars show it. */
const inNumbers = ({ year, tests, talks }: TempoYear): Year => {
  const { nuclear = 0, ...others } = tests;
  const rest = Object.values(others).reduce((sum, count) => sum + count, 0);
  const { leaders = 0, ministers = 0, officials = 0, unknown = 0 } = talks;
  return { year, encounters: [leaders, ministers, officials, unknown], tests: [nuclear, rest] };
};

function quietRows({ from, to, days, isOpen, talks }: Quiet, { entries }: TempoPage, pen: Pen): string[] {
  const span = isOpen ? `since ${sayDate(from)}` : sayDate(`${from}/${to}`);
  const held = talks.length === 0 ? 'no talk is known in it' : `${numbered(talks.length, 'talk')} in it`;
  const last = talks.length === 0 ? '' : `, the last: ${entriesInWords(talks.slice(-1), entries)}`;
  return pen.put(`${span} (${sayLength(days)}): ${held}${last}`, 2, 4);
}
