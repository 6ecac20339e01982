/** What happened with one country. */
export interface CountryMonths {
  /** The first month in which it could be met. */
  readonly from: number;
  /** Months with a meeting, earlier ones too: only `nall` counts from the first month at risk. */
  readonly met: ReadonlySet<number>;
  /** Months of trips of the Secretary of State, one for each trip. */
  readonly trips: readonly number[];
}

/** Months that stand for "never", and beyond which it does not matter how long ago. */
const LONGEST_SINCE = 360;

/** What is counted of a country's past at the end of a month. */
export type Counts = Readonly<Record<string, number>>;

/** A sum over past meetings, each halved for every `halfLife` months that have gone by. */
function decayed(past: readonly number[], month: number, halfLife: number): number {
  return past.reduce((sum, met) => sum + 2 ** ((met - month) / halfLife), 0);
}

/** How many of some past months are among the last `length`. */
function lately(past: readonly number[], month: number, length: number): number {
  let count = 0;
  for (const at of past) if (at > month - length) count++;
  return count;
}

/** Counts of a country at the end of a month, in the columns of the panel; reads nothing later than that month. */
export function countsOf(
  { from, met, trips }: CountryMonths,
  month: number,
  presidents: readonly number[],
): Counts {
  const past = [...met].filter((at) => at <= month);
  const gone = trips.filter((at) => at <= month);
  const office = presidents.findLast((took) => took <= month) ?? month;
  // Written out, not made in a loop: a panel has a hundred thousand rows.
  return {
    y: met.has(month) ? 1 : 0,
    since: past.length === 0 ? LONGEST_SINCE : Math.min(LONGEST_SINCE, month - Math.max(...past)),
    never: past.length === 0 ? 1 : 0,
    n12: lately(past, month, 12),
    n36: lately(past, month, 36),
    n60: lately(past, month, 60),
    n120: lately(past, month, 120),
    nall: past.filter((at) => at >= from).length,
    exposure: month - from + 1,
    e6: decayed(past, month, 6),
    e24: decayed(past, month, 24),
    e72: decayed(past, month, 72),
    s3: lately(gone, month, 3),
    s6: lately(gone, month, 6),
    s12: lately(gone, month, 12),
    s36: lately(gone, month, 36),
    pten: month - office,
    metpres: past.some((at) => at >= office) ? 1 : 0,
    same: met.has(month - 11) ? 1 : 0,
    mon: month % 12,
  };
}
