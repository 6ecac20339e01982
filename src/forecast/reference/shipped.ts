import { type Day, EventClass, Failure, type Question } from '../../record/index.js';
import type { Rate } from './rate.js';

/** What is known of a class of events anywhere, by the end of a year: `data/forecast/rates.csv`. */
export interface AnyRate extends Rate {
  readonly event: EventClass;
  /** Of tests: of what; empty for any, and for other classes. */
  readonly system: string;
  readonly year: number;
  /** Histories that were counted. */
  readonly histories: number;
}

export type AnyRates = readonly AnyRate[];

const HEADER = 'event,system,year,histories,events,years';

/** The table that ships. @throws Failure that names the line which is no count. */
export function readAnyRates(csv: string): AnyRates {
  const [header, ...lines] = csv.trim().split('\n');
  if (header !== HEADER) throw damaged(1, header ?? '');
  return lines.map((line, i) => {
    const [event, system = '', ...cells] = line.split(',');
    const [year = Number.NaN, histories = Number.NaN, events = Number.NaN, years = Number.NaN] =
      cells.map(Number);
    const known = EventClass.safeParse(event);
    const counts = [year, histories, events, years];
    if (!known.success || counts.some((count) => !(count >= 0))) throw damaged(i + 2, line);
    return { event: known.data, system, year, histories, events, exposure: years };
  });
}

const damaged = (place: number, line: string): Failure =>
  new Failure(
    'damaged',
    `line ${place}`,
    `Line ${place} of data/forecast/rates.csv ("${line}") is no count; make the file anew with scripts/forecast-rates.mjs.`,
  );

/** The row of a question's class as of the end of the year before a day; null where none is as early. */
export function anyRateOn(
  rates: AnyRates,
  { event, system }: Pick<Question, 'event' | 'system'>,
  asOf: Day,
): AnyRate | null {
  const fitting = rates.filter(
    (rate) => rate.event === event && rate.system === (system ?? '') && rate.year < Number(asOf.slice(0, 4)),
  );
  return fitting.reduce<AnyRate | null>((last, rate) => (last && last.year >= rate.year ? last : rate), null);
}
