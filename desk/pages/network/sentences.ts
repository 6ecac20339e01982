import { sayDate } from '../../../src/present/dates.js';
import { pointsInWords, STANDS } from '../../../src/present/measures/balance-words.js';
import { actorsInProse } from '../../../src/present/names.js';
import type { Tie } from './ties.js';

/** When a balance stands so: at the end of a year, or on the last day that is known. */
export const momentOf = (year: number, last: number, until: string): string =>
  year < last ? `at the end of ${year}` : `on ${sayDate(until)}`;

/** A tie in so many words: "China and Russia, +0.9: together". */
export const tieInWords = ({ pair, points, standing }: Tie): string =>
  `${actorsInProse(pair)}, ${pointsInWords(points)}: ${STANDS[standing]}`;

/** Balances that moved by this much within a year are told. */
const MOVED = 0.5;

/** The ties that moved most within the year by what was told of it; what merely faded did not move. */
export const moversOf = (ties: readonly Tie[], most: number): readonly Tie[] =>
  ties
    .filter((tie) => tie.entries.length > 0 && Math.abs(tie.moved) >= MOVED && !isFading(tie))
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
    .slice(0, most);

/** Whether a balance came nearer to nothing without crossing it: less was told than was lost with time. */
const isFading = ({ points, moved }: Tie): boolean =>
  points * (points - moved) > 0 && Math.abs(points) < Math.abs(points - moved);

/** By how much a balance moved, and from where to where: "closer by 1.6, from +18.5 to +20.1". */
export const moveInWords = ({ points, moved }: Tie): string =>
  `${moved > 0 ? 'closer' : 'apart'} by ${Math.abs(moved).toFixed(1)}, from ${pointsInWords(points - moved)} to ${pointsInWords(points)}`;

/** Which two stand closest, and which farthest apart; null where no two do. */
export const endsOf = (
  ties: readonly Tie[],
): { readonly closest: Tie | null; readonly farthest: Tie | null } => ({
  closest: ties.find(({ standing }) => standing === 'together') ?? null,
  farthest: ties.find(({ standing }) => standing === 'apart') ?? null,
});
