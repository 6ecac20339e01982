import type { Agreement, Filter, Overview } from '../../keep/index.js';
import type { Entry, ItemKind } from '../../record/index.js';
import { sayDate } from '../dates.js';
import { leftInWords } from '../ledger/review-task.js';
import { numbered } from '../ledger/standing.js';
import { actorName } from '../names.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { briefRows } from './brief-rows.js';
import { asTyped } from './choice.js';
import { dated } from './dated.js';
import { kindCounts, kindRows } from './kind-rows.js';
import { pairRows } from './pair-words.js';
import type { PairContacts, Stretch } from './pairs.js';
import { statesInWords } from './state-words.js';
import { yearRows, yearsAsked, yearsOf } from './years.js';

/** The days that an overview is of; both ends are open where it is of all. */
export const stretchOf = ({ filter }: Overview): Stretch => ({
  from: filter.from ?? null,
  to: filter.to ?? null,
});

/** A dossier at a glance, and how its parties met. */
export interface OverviewPage {
  readonly overview: Overview;
  readonly pairs: readonly PairContacts[];
  readonly seenFrom: string;
}

/** A dossier at a glance, or a stretch of days of it. */
export function renderOverview(
  { overview, pairs, seenFrom }: OverviewPage,
  options: TerminalOptions,
): string {
  const pen = penFor(options);
  const { filter, today, tallies, summits, encounters, alignments, latest, agreements } = overview;
  const section = (title: string, rows: readonly string[]): readonly string[] =>
    rows.length === 0 ? [] : [...pen.heading(title), ...rows];
  const counts = kindCounts(tallies);
  const isShown = new Set(encounters.map(({ id }) => id));
  const cut = (title: string, entries: readonly Entry[], kind: ItemKind): string =>
    cutTitle(title, entries.length, counts.find((count) => count.kind === kind)?.entries ?? 0);
  return asText([
    ...head(overview, seenFrom, pen),
    '',
    ...(counts.length === 0 ? pen.put('Nothing in the ledger fits this.') : kindRows(counts, pen)),
    ...section('Who met', whoMet(overview, pairs, pen)),
    ...section('Year by year', yearRows(yearsOf(tallies, yearsAsked(filter, today)), pen)),
    ...section(
      'Meetings of leaders',
      briefRows(
        summits.filter((entry) => !isShown.has(entry.id)),
        pen,
      ),
    ),
    ...section(
      'Agreements',
      agreements.flatMap((agreement) => agreementRows(agreement, pen)),
    ),
    ...section(cut('Encounters', encounters, 'encounter'), briefRows(encounters, pen)),
    ...section(cut('Relations', alignments, 'alignment'), briefRows(alignments, pen)),
    ...section('The last things', briefRows(latest, pen)),
    ...review(overview, pen),
    '',
    ...pen.put(`All of it, with ids: ${timelineCall(filter)}`, 0, 2, 'faint'),
  ]);
}

function head(overview: Overview, seenFrom: string, pen: Pen): string[] {
  const { dossier, filter, first, last } = overview;
  const { put } = pen;
  const parties = filter.party === undefined ? dossier.parties : [filter.party];
  const span = first !== null && last !== null ? sayDate(`${first}/${last}`) : '';
  const asked = stretchWords(filter.from, filter.to);
  return [
    ...put([dossier.title, asked].filter(Boolean).join(' · '), 0, 2, 'bold'),
    ...put(
      [parties.map(actorName).join(', '), asked ? '' : span, seenFrom].filter(Boolean).join(' · '),
      0,
      2,
    ),
    ...put(`from ${heldWords(overview)}`, 0, 2, 'faint'),
  ];
}

/** What a list is called, and how much of it is shown. */
export const cutTitle = (title: string, shown: number, all: number): string =>
  all > shown ? `${title}, the last ${shown} of ${all}` : title;

/** What to type for all that is behind an overview. */
const timelineCall = ({ kinds, party, issue, from, to }: Filter): string =>
  [
    'dragoman timeline',
    kinds?.length && `--kind ${kinds.join(' ')}`,
    party && `--party ${asTyped(party)}`,
    issue && `--issue ${issue}`,
    from && `--from ${from}`,
    to && `--to ${to}`,
  ]
    .filter(Boolean)
    .join(' ');

/** What the dossier rests on: "1310 rows of tables and 27 documents of 292 outlets". */
function heldWords({ documents, rows, outlets }: Overview): string {
  const parts = [
    rows > 0 && numbered(rows, 'row of tables', 'rows of tables'),
    (documents > rows || rows === 0) && numbered(documents - rows, 'document'),
  ].filter((part): part is string => Boolean(part));
  return `${parts.join(' and ')} of ${numbered(outlets, 'outlet')}`;
}

const stretchWords = (from: string | undefined, to: string | undefined): string => {
  if (from !== undefined && to !== undefined) return sayDate(`${from}/${to}`);
  if (from !== undefined) return `since ${sayDate(from)}`;
  return to === undefined ? '' : `until ${sayDate(to)}`;
};

function whoMet(overview: Overview, pairs: readonly PairContacts[], pen: Pen): string[] {
  const stretch = stretchOf(overview);
  return pairs.flatMap((found, i) => [
    ...(i === 0 ? [] : ['']),
    ...pairRows(found, stretch, overview.today, pen),
  ]);
}

/** An agreement in short: its day, its place, how its promises stand. */
export const agreementRows = ({ name, day, where, promises, states }: Agreement, pen: Pen): string[] =>
  dated(day === null ? 'day not told' : sayDate(day), pen, ({ put }) => [
    ...put([name, where].filter(Boolean).join(', '), 0, 2, 'bold'),
    ...put(promises === 0 ? 'no promise is known' : statesInWords(promises, states), 0, 2),
  ]);

function review({ review }: Overview, pen: Pen): string[] {
  const left = leftInWords(review);
  if (left === 'nothing') return [];
  return [...pen.heading('To review'), ...pen.put(`${left}: dragoman review`, 0, 2)];
}
