import type { BookLine, Track } from '../../forecast/book/index.js';
import { standsFrom, tracksOf } from '../../forecast/book/track.js';
import type { Day, KeptForecast } from '../../record/index.js';
import { topAbove } from './top.js';

/** What a picture of a question over time shows: from the first forecast to its end, and chances from 0 up to `top`. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
  readonly top: number;
  /** Forecasters with what stood by the end of it. */
  readonly tracks: readonly Track[];
}

/** The stretch of a question: up to the day that decided it, the last of its window, or today. Null where nothing stood by then. */
export function stretchOf({ entry }: Pick<BookLine, 'entry'>, today: Day): Stretch | null {
  const { question, resolution } = entry;
  const to = resolution?.day ?? (today < question.to ? today : question.to);
  const tracks = tracksOf(entry)
    .map((track) => ({ ...track, stands: track.stands.filter(({ from }) => from <= to) }))
    .filter(({ stands }) => stands.length > 0);
  const [from] = tracks.map(({ stands }) => stands[0]?.from ?? to).sort();
  if (from === undefined) return null;
  const chances = tracks.flatMap(({ stands }) => stands.map(({ forecast }) => forecast.probability));
  return { from, to, tracks, top: topAbove(chances) };
}

/** Whether somebody dated a forecast back, which counts from the day on which it was written down. */
export const isDatedBack = (forecast: KeptForecast): boolean => standsFrom(forecast) > forecast.day;
