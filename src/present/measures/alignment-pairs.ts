import type { PairAlignment, PairYear } from '../../weigh/index.js';
import { numbered } from '../ledger/standing.js';
import { actorsAsTitle } from '../names.js';
import type { Pen } from '../pen.js';
import { balanceThen } from './alignment-matrix.js';
import { partsInWords, pointsInWords, STANDS } from './balance-words.js';
import { labelled } from './labelled.js';
import type { AlignmentsPage } from './page.js';
import { entriesInWords } from './titles.js';

/** Pairs that are told in words; of more, how many there are. */
const TOLD = 8;

/** What the balances of a year rest on, those that lie farthest from nothing first. */
export function alignedPairRows(pairs: readonly PairAlignment[], page: AlignmentsPage, pen: Pen): string[] {
  const { year } = page.alignments;
  const all = pairs.flatMap(({ pair, years }) => {
    const then = balanceThen(years, year);
    return then === null ? [] : [{ pair, now: then.now }];
  });
  const told = all.filter(({ now }) => now.standing !== 'between' || now.parts.length > 0);
  told.sort((a, b) => Math.abs(b.now.points) - Math.abs(a.now.points));
  const shown = told.slice(0, TOLD).map(({ pair, now }) => pairRows(pair, now, page, pen));
  const loudest = told.length === 0 ? loudestYear(pairs) : null;
  const notes = [
    loudest !== null && `Most was told of ${loudest}: --year ${loudest}`,
    told.length > TOLD &&
      `and ${numbered(told.length - TOLD, 'more pair', 'more pairs')}, with all passages: --json`,
    told.length < all.length &&
      `Of ${numbered(all.length - told.length, 'pair')} nothing of ${year} is told, and what was told before has faded.`,
  ].filter((note) => note !== false);
  return [
    ...shown.flatMap((rows, i) => (i === 0 ? rows : ['', ...rows])),
    ...(shown.length > 0 && notes.length > 0 ? [''] : []),
    ...notes.flatMap((note) => pen.put(note, 0, 2, 'faint')),
  ];
}

/** A pair with its balance, what that is made of, and what happened in the year. */
const pairRows = (
  pair: PairAlignment['pair'],
  now: PairYear,
  { entries, alignments: { year } }: AlignmentsPage,
  pen: Pen,
): string[] => [
  ...pen.put(
    `${actorsAsTitle(pair)}: ${pointsInWords(now.points)}, ${STANDS[now.standing ?? 'between']}`,
    0,
    2,
    'bold',
  ),
  ...labelled('of it', partsInWords(now), pen),
  ...labelled(`in ${year}`, lastInWords(now, entries), pen),
];

/** The year in which most was added to all balances; null where nothing ever was. */
function loudestYear(pairs: readonly PairAlignment[]): number | null {
  const counts = new Map<number, number>();
  for (const { year, parts } of pairs.flatMap(({ years }) => years))
    for (const { entries } of parts) counts.set(year, (counts.get(year) ?? 0) + entries.length);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? null;
}

/** The last entries of the year, each once. */
const lastInWords = ({ parts }: PairYear, entries: AlignmentsPage['entries']): string => {
  const day = (id: string): string => entries.get(id)?.last ?? '';
  const ids = [...new Set(parts.flatMap((part) => part.entries))].sort((a, b) => (day(a) < day(b) ? 1 : -1));
  return entriesInWords(ids, entries);
};
