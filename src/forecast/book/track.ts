import type { BookEntry, Day, KeptForecast } from '../../record/index.js';

/** Who forecasts. */
export type Forecaster = Pick<KeptForecast, 'kind' | 'who'>;

/** What somebody said of a question over time, each forecast with the first day on which it stands; the earliest first, one a day. */
export interface Track extends Forecaster {
  readonly stands: readonly { readonly from: Day; readonly forecast: KeptForecast }[];
}

/** How a forecaster is told from all others. */
export const nameOfForecaster = ({ kind, who }: Forecaster): string => `${kind} ${who}`;

/**
 * The first day on which a forecast stands. A person's stands from the day on which it was written down at the earliest: whoever dates one back
 * could know what came of it. A model's answer for a past day is made of what was known on it, and a platform keeps its own days.
 */
export const standsFrom = ({ kind, day, recorded }: KeptForecast): Day =>
  kind === 'person' && recorded > day ? recorded : day;

/** The forecasts on a question by forecaster, in the order in which they came. Of several that stand from one day the last written holds. */
export function tracksOf({ forecasts }: Pick<BookEntry, 'forecasts'>): readonly Track[] {
  const tracks = new Map<string, Map<Day, KeptForecast>>();
  for (const forecast of [...forecasts].sort((a, b) => a.seq - b.seq)) {
    const name = nameOfForecaster(forecast);
    const own = tracks.get(name) ?? new Map<Day, KeptForecast>();
    own.set(standsFrom(forecast), forecast);
    tracks.set(name, own);
  }
  return [...tracks.values()].flatMap((own) => {
    const stands = [...own].map(([from, forecast]) => ({ from, forecast }));
    stands.sort((a, b) => (a.from < b.from ? -1 : 1));
    const [first] = stands;
    return first ? [{ kind: first.forecast.kind, who: first.forecast.who, stands }] : [];
  });
}

/** The forecast that stands at the end of a day; null before the first. */
export const standingOn = ({ stands }: Track, day: Day): KeptForecast | null =>
  stands.findLast(({ from }) => from <= day)?.forecast ?? null;
