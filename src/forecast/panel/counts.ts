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

/** Counts of a country at the end of a month, in the columns of the panel; reads nothing later than that month. */
export function countsOf(
  { from, met, trips }: CountryMonths,
  month: number,
  presidents: readonly number[],
): Counts {
  const past = [...met].filter((at) => at <= month);
  const within = (months: readonly number[], length: number): number =>
    months.filter((at) => at <= month && at > month - length).length;
  const since = past.length === 0 ? LONGEST_SINCE : Math.min(LONGEST_SINCE, month - Math.max(...past));
  const office = presidents.findLast((took) => took <= month) ?? month;
  return {
    y: met.has(month) ? 1 : 0,
    since,
    never: past.length === 0 ? 1 : 0,
    ...Object.fromEntries([12, 36, 60, 120].map((length) => [`n${length}`, within(past, length)])),
    nall: past.filter((at) => at >= from).length,
    exposure: month - from + 1,
    ...Object.fromEntries([6, 24, 72].map((halfLife) => [`e${halfLife}`, decayed(past, month, halfLife)])),
    ...Object.fromEntries([3, 6, 12, 36].map((length) => [`s${length}`, within(trips, length)])),
    pten: month - office,
    metpres: past.some((at) => at >= office) ? 1 : 0,
    same: met.has(month - 11) ? 1 : 0,
    mon: month % 12,
  };
}
