import type { CountryMonth, Register } from './build.js';

/** Mean shares of countries met per month, by the panel's names. */
type Levels = Readonly<Record<'g12' | 'g36' | 'g60', number>>;

/** What all countries of a month share. */
export interface World {
  /** By month, up to the last that the register knows. */
  readonly levels: ReadonlyMap<number, Levels>;
  /** Months in which US presidents took office, rising. */
  readonly presidents: readonly number[];
  /** The last month that the register knows. */
  readonly last: number;
}

/** How many things there are in each month. */
function countByMonth(months: Iterable<number>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const month of months) counts.set(month, (counts.get(month) ?? 0) + 1);
  return counts;
}

/** The months of a span that the register knows. */
const monthsOf = ({ from, to }: { from: number; to: number }, last: number): number[] =>
  Array.from({ length: Math.max(0, Math.min(to, last) - from + 1) }, (_, i) => from + i);

/** Meetings of countries at risk, those of a country in one month once. */
function metAtRisk({ meetings, atRisk }: Pick<Register, 'meetings' | 'atRisk'>): CountryMonth[] {
  const spans = new Map(atRisk.map((span) => [span.country, span]));
  const seen = new Set<string>();
  return meetings.filter(({ country, month }) => {
    const span = spans.get(country);
    const key = `${country} ${month}`;
    if (!span || month < span.from || month > span.to || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The mean share of the last `length` months, or of as many as there are. */
function levelAt(shares: ReadonlyMap<number, number>, month: number, length: number): number {
  let [sum, count] = [0, 0];
  for (let at = month; at > month - length; at--) {
    const share = shares.get(at);
    if (share === undefined) continue;
    sum += share;
    count++;
  }
  return sum / count;
}

/** The level of the world's diplomacy by month: which share of the countries at risk was met. */
export function worldOf({ meetings, atRisk, presidents, last }: Omit<Register, 'trips'>): World {
  const all = countByMonth(atRisk.flatMap((span) => monthsOf(span, last)));
  const met = countByMonth(metAtRisk({ meetings, atRisk }).map(({ month }) => month));
  const shares = new Map([...all].map(([month, count]) => [month, (met.get(month) ?? 0) / count]));
  const levelsAt = (month: number): Levels => ({
    g12: levelAt(shares, month, 12),
    g36: levelAt(shares, month, 36),
    g60: levelAt(shares, month, 60),
  });
  return { levels: new Map([...shares.keys()].map((month) => [month, levelsAt(month)])), presidents, last };
}

/** The levels at the end of a month; after the last that is known, those of that one. */
export const levelsIn = ({ levels, last }: World, month: number): Levels =>
  levels.get(Math.min(month, last)) ?? { g12: 0, g36: 0, g60: 0 };
