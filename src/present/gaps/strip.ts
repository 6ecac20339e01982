import type { GapAtYear } from '../../weigh/gaps/index.js';

/** Signs of a gap of 0 … 8 steps; 0 lies on the line. */
const SIGNS = '_▁▂▃▄▅▆▇█';
const NOBODY = '·';
const UNKNOWN = ' ';

/** A gap by year, a sign a year: its height where either side was heard, "·" where nobody was, blank where it is not known. */
export function gapStrip(years: readonly GapAtYear[], first: number, last: number): string {
  const byYear = new Map(years.map((year) => [year.year, year]));
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const year = byYear.get(first + i);
    if (year === undefined || year.gap === null) return UNKNOWN;
    return year.heard ? (SIGNS[year.gap] ?? UNKNOWN) : NOBODY;
  }).join('');
}

/** What the signs mean, for people. */
export const STRIP_LEGEND =
  'The number: steps that both together still have to go until both have promised, with ? where both have been silent for long. A sign a year: the higher, the wider apart at its end (_ none, █ both turn it down); · nobody was heard; blank: not known.';
