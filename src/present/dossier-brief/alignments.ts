import { ALIGNMENT_RULES, type PairAlignment, type PairYear } from '../../weigh/index.js';
import { sayDate } from '../dates.js';
import { numbered } from '../ledger/standing.js';
import { type BalanceThen, balanceThen, MOVED } from '../measures/alignment-matrix.js';
import { pointsInWords } from '../measures/balance-words.js';
import { actorsAsTitle, listed } from '../names.js';
import { sayLength } from '../show/days.js';
import { documentsOfAll } from './cites.js';
import { type Draft, type DraftRow, plainRow } from './draft.js';
import type { BriefMaterial } from './material.js';

interface Now extends BalanceThen {
  readonly pair: PairAlignment;
}

/** Who stands with whom: those together, those apart, those who meet without moving closer; and what moved within the year. */
export function alignmentsDraft({ alignments, entries }: BriefMaterial): Draft {
  const { pairs, year, until } = alignments;
  const all = pairs.flatMap((pair) => standsNow(pair, year));
  const of = (standing: PairYear['standing']): Now[] => all.filter(({ now }) => now.standing === standing);
  const row = (label: string, found: readonly Now[]): DraftRow[] => pairsRow(label, found, entries);
  return {
    id: 'alignments',
    title: 'Who stands with whom',
    note: `At ${sayDate(until)}; a step or a meeting counts half after ${sayLength(ALIGNMENT_RULES.halfLife.value)}.`,
    verb: 'alignments',
    missing: 'No step closer or apart and no meeting with a day is known between the sides.',
    rows: [
      ...row('Together', of('together')),
      ...row('Apart', of('apart')),
      ...row(
        `Moved in ${year}`,
        all.filter(({ moved }) => Math.abs(moved) >= MOVED),
      ),
      ...row('Meeting, without a step closer', of('met')),
      ...row('Neither', of('between').filter(isMore)),
      ...fadedRow(of('between').filter((one) => !isMore(one))),
    ],
  };
}

/** Whether a balance is more than nothing, as it is printed. */
const isMore = ({ now }: Now): boolean => pointsInWords(now.points) !== '0.0';

/** Pairs of which what was told has faded, as a number. */
const fadedRow = (found: readonly Now[]): DraftRow[] =>
  found.length === 0
    ? []
    : [plainRow('Faded', `what was told of ${numbered(found.length, 'pair')} lies too long ago to count`)];

function standsNow(pair: PairAlignment, year: number): Now[] {
  const then = balanceThen(pair.years, year);
  return then === null ? [] : [{ pair, ...then }];
}

/** What was told last of a pair, in the year or before it. */
function newestEntries({ years }: PairAlignment, now: PairYear): string[] {
  const told = years.filter(({ year, parts }) => year <= now.year && parts.length > 0).at(-1);
  return told?.parts.flatMap((part) => part.entries.slice(-1)) ?? [];
}

function pairsRow(label: string, found: readonly Now[], entries: BriefMaterial['entries']): DraftRow[] {
  if (found.length === 0) return [];
  const isMove = label.startsWith('Moved');
  const size = ({ now, moved }: Now): number => Math.abs(isMove ? moved : now.points);
  const sorted = [...found].sort((a, b) => size(b) - size(a));
  const ids = sorted.flatMap(({ pair, now }) => newestEntries(pair, now));
  return [
    {
      label,
      says: listed(
        sorted.map(
          ({ pair, now, moved }) =>
            `${actorsAsTitle(pair.pair)} (${pointsInWords(isMove ? moved : now.points)})`,
        ),
      ),
      entries: [...new Set(ids)],
      cites: documentsOfAll([...new Set(ids)], entries),
    },
  ];
}
