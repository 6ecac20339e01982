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

/** What a register has counted by the end of a month: countries met, each once a month, and years in which countries could be met. */
export function countedBy(
  { meetings, atRisk, last }: Pick<Register, 'meetings' | 'atRisk' | 'last'>,
  month: number,
): { readonly met: number; readonly years: number; readonly until: number } {
  const until = Math.min(month, last);
  const met = metAtRisk({ meetings, atRisk }).filter((meeting) => meeting.month <= until).length;
  const months = atRisk.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to, until) - from + 1), 0);
  return { met, years: Math.round(months / 12), until };
}

/** The mean share of the last `length` months, or of as many as there are. A month without a country at risk has no share (NaN). */
function levelAt(shares: Float64Array, month: number, length: number): number {
  let [sum, count] = [0, 0];
  for (let at = month; at > month - length && at >= 0; at--) {
    const share = shares[at] ?? Number.NaN;
    if (Number.isNaN(share)) continue;
    sum += share;
    count++;
  }
  return sum / count;
}

/** The share of countries at risk that were met, by month up to `last`. Counted in arrays: whoever asks one question waits for it. */
function sharesOf({ meetings, atRisk, last }: Pick<Register, 'meetings' | 'atRisk' | 'last'>): Float64Array {
  const [all, met] = [new Float64Array(last + 1), new Float64Array(last + 1)];
  for (const { from, to } of atRisk)
    for (let month = from; month <= Math.min(to, last); month++) all[month] = (all[month] ?? 0) + 1;
  for (const { month } of metAtRisk({ meetings, atRisk }))
    if (month <= last) met[month] = (met[month] ?? 0) + 1;
  return all.map((count, month) => (count === 0 ? Number.NaN : (met[month] ?? 0) / count));
}

/** The level of the world's diplomacy by month: which share of the countries at risk was met. */
export function worldOf({ meetings, atRisk, presidents, last }: Omit<Register, 'trips'>): World {
  const shares = sharesOf({ meetings, atRisk, last });
  const levels = new Map<number, Levels>();
  shares.forEach((share, month) => {
    if (Number.isNaN(share)) return;
    const [g12 = 0, g36 = 0, g60 = 0] = [12, 36, 60].map((length) => levelAt(shares, month, length));
    levels.set(month, { g12, g36, g60 });
  });
  return { levels, presidents, last };
}

/** The levels at the end of a month; after the last that is known, those of that one. */
export const levelsIn = ({ levels, last }: World, month: number): Levels =>
  levels.get(Math.min(month, last)) ?? { g12: 0, g36: 0, g60: 0 };
