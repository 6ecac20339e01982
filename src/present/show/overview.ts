import type { Agreement, Filter, Overview } from '../../keep/index.js';
import type { Entry, ItemKind } from '../../record/index.js';
import { sayDate } from '../dates.js';
import { leftInWords } from '../ledger/review-task.js';
import { numbered } from '../ledger/standing.js';
import { actorName, listed } from '../names.js';
import { asText, type Pen, penFor, type TerminalOptions } from '../pen.js';
import { briefRows } from './brief-rows.js';
import { asTyped } from './choice.js';
import { dated } from './dated.js';
import { type KindCount, kindCounts, kindRows } from './kind-rows.js';
import { pairRows } from './pair-words.js';
import { type PairContacts, stretchOf } from './pairs.js';
import { part } from './part.js';
import { statesInWords } from './state-words.js';
import { yearRows, yearsAsked, yearsOf } from './years.js';

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
  const { filter, today, tallies, review: left } = overview;
  const counts = kindCounts(tallies);
  return asText([
    ...head(overview, seenFrom, pen),
    '',
    ...(counts.length === 0
      ? pen.put(isAsked(filter) ? 'Nothing in the ledger fits this.' : 'No entry is in the dossier yet.')
      : kindRows(counts, pen)),
    ...part('Who met', whoMet(overview, pairs, pen), pen),
    ...part('Year by year', yearRows(yearsOf(tallies, yearsAsked(filter, today)), pen), pen),
    ...lists(overview, counts, pen),
    ...(isDone(left) ? [] : part('To review', pen.put(`${leftInWords(left)}: dragoman review`, 0, 2), pen)),
    '',
    ...pen.put(`All of it, with ids: ${timelineCall(filter)}`, 0, 2, 'faint'),
  ]);
}

/** Whether a filter asks for anything. */
const isAsked = (filter: Filter): boolean =>
  Object.values(filter).some((value) => value !== undefined && value.length > 0);

const isDone = ({ merge, contradiction, doubt }: Overview['review']): boolean =>
  merge + contradiction + doubt === 0;

/** What there is to be listed; a meeting of leaders that stands among the encounters is not told twice. */
function lists(overview: Overview, counts: readonly KindCount[], pen: Pen): readonly string[] {
  const { summits, agreements, encounters, alignments, latest } = overview;
  const isShown = new Set(encounters.map(({ id }) => id));
  const leaders = summits.filter(({ id }) => !isShown.has(id));
  const all = (kind: ItemKind): number => counts.find((count) => count.kind === kind)?.entries ?? 0;
  const cut = (title: string, shown: readonly Entry[], kind: ItemKind): readonly string[] =>
    part(cutTitle(title, shown.length, all(kind)), briefRows(shown, pen), pen);
  const agreed = agreements.flatMap((agreement) => agreementRows(agreement, pen));
  return [
    ...part('Meetings of leaders', briefRows(leaders, pen), pen),
    ...part('Agreements', agreed, pen),
    ...cut('Encounters', encounters, 'encounter'),
    ...cut('Relations', alignments, 'alignment'),
    ...part('The last things', briefRows(latest, pen), pen),
  ];
}

function head(overview: Overview, seenFrom: string, pen: Pen): string[] {
  const { dossier, filter, first, last } = overview;
  const { put } = pen;
  const parties = filter.party === undefined ? dossier.parties : [filter.party];
  const span = first !== null && last !== null ? sayDate(`${first}/${last}`) : '';
  const asked = stretchWords(filter.from, filter.to);
  const about = [parties.map(actorName).join(', '), asked ? '' : span, seenFrom].filter(Boolean).join(' · ');
  return [
    ...put([dossier.title, asked].filter(Boolean).join(' · '), 0, 2, 'bold'),
    ...(about ? put(about, 0, 2) : []),
    ...put(`from ${heldWords(overview)}`, 0, 2, 'faint'),
    ...unknownWords(overview).flatMap((says) => put(says, 0, 2)),
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
export function heldWords({ documents, rows, outlets }: Overview): string {
  const parts = [
    rows > 0 && numbered(rows, 'row of tables', 'rows of tables'),
    (documents > rows || rows === 0) && numbered(documents - rows, 'document'),
  ].filter((part): part is string => Boolean(part));
  return `${parts.join(' and ')} of ${outlets === 0 ? 'outlets that nobody named' : numbered(outlets, 'outlet')}`;
}

/** Unknown names that are told; more are counted. */
const NAMED = 3;

/** That what some do is in no entry, since nobody is known by their names; nothing where all are known. */
export function unknownWords({ unknownNames }: Pick<Overview, 'unknownNames'>): string[] {
  const count = unknownNames.length;
  if (count === 0) return [];
  const told = unknownNames.slice(0, NAMED).map((name) => `“${name}”`);
  const names = listed(count > NAMED ? [...told, `${count - NAMED} more`] : told);
  return [
    `Nobody is known by the ${count === 1 ? 'name' : 'names'} ${names}: what ${count === 1 ? 'it does' : 'they do'} is left out, unless a row of a table tells it (“NSA:Name” among its parties).`,
  ];
}

const stretchWords = (from: string | undefined, to: string | undefined): string =>
  from === undefined && to === undefined ? '' : sayDate(`${from ?? '..'}/${to ?? '..'}`);

function whoMet(overview: Overview, pairs: readonly PairContacts[], pen: Pen): string[] {
  const stretch = stretchOf(overview.filter);
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
