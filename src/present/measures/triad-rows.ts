import type { Alignments, Triad, Triads } from '../../weigh/index.js';
import { numbered } from '../ledger/standing.js';
import { capital } from '../names.js';
import type { Pen } from '../pen.js';
import { triadInWords } from './triad-words.js';

/** Threes that are told one by one of each sort. */
const TOLD = 6;

/** Which threes of sides are balanced, and which not, as textbooks define it. */
export function triadRows({ triads, unknown }: Triads, pen: Pen): string[] {
  const of = (balance: Triad['balance']): Triad[] => triads.filter((triad) => triad.balance === balance);
  return [
    ...(triads.length === 0
      ? pen.put(
          'No three sides are known well enough: each pair of a three has to stand together or apart.',
          0,
          2,
        )
      : pen.put(MEANING, 0, 2, 'faint')),
    ...sortRows('balanced', of('balanced'), pen),
    ...sortRows('balanced only in the weaker sense, since all three stand apart', of('weakly balanced'), pen),
    ...sortRows('not balanced', of('unbalanced'), pen),
    ...(unknown > 0 && triads.length > 0
      ? pen.put(
          `${capital(numbered(unknown, 'three is', 'threes are'))} not judged, since a pair of theirs stands neither together nor apart or is not told of.`,
          0,
          2,
          'faint',
        )
      : []),
  ];
}

const MEANING =
  'Balanced is a three in which friends of friends are friends and enemies of friends are enemies. Textbooks expect the others to change sooner; that they will, this does not say.';

function sortRows(title: string, triads: readonly Triad[], pen: Pen): string[] {
  if (triads.length === 0) return [];
  const more = triads.length - TOLD;
  return [
    ...pen.put(`${triads.length} ${title}`, 0, 2, 'bold'),
    ...triads.slice(0, TOLD).flatMap((triad) => pen.put(triadInWords(triad), 2, 4)),
    ...(more > 0 ? pen.put(`and ${more} more`, 2, 4, 'faint') : []),
  ];
}

/** How many threes were balanced over the years. */
export function historyInWords({ history, year }: Alignments, pen: Pen): string[] {
  const years = history.filter((one) => one.balanced + one.weakly + one.unbalanced > 0 && one.year !== year);
  if (years.length === 0) return [];
  const last = years
    .slice(-YEARS)
    .map(({ year: then, balanced, weakly, unbalanced }) => `${then}: ${balanced}, ${weakly}, ${unbalanced}`);
  return pen.put(`Balanced, weakly so, not, in the years before: ${last.join('; ')}.`, 0, 2, 'faint');
}

/** So many years are looked back. */
const YEARS = 8;
