import type { BookLine, Day, KeptForecast } from 'dragoman/client';
import { forecasterName } from '../../pieces/answer/forecaster-name.js';
import type { ChanceLine } from '../../pieces/chance/plan.js';

/**
 * The first day on which a forecast stands: a person's counts from the day on which it was written down, since whoever dates one back could know what
 * came of it.
 */
export const standsFrom = ({ kind, day, recorded }: KeptForecast): Day =>
  kind === 'person' && recorded > day ? recorded : day;

/** The end of a question over time: the day that decided it, the last of its window, or today. */
export function lastDay({ entry: { question, resolution } }: Pick<BookLine, 'entry'>, today: Day): Day {
  return resolution?.day ?? (today < question.to ? today : question.to);
}

const LOOKS = { person: 'person', model: 'beside', crowd: 'beside' } as const;

/** A line for each forecaster up to a day. Of several forecasts that stand from one day the last written holds. */
export function tracksOf(forecasts: readonly KeptForecast[], to: Day): readonly ChanceLine[] {
  const tracks = new Map<string, Map<Day, KeptForecast>>();
  for (const forecast of [...forecasts].sort((a, b) => a.seq - b.seq)) {
    const from = standsFrom(forecast);
    if (from > to) continue;
    const name = forecasterName(forecast);
    tracks.set(name, (tracks.get(name) ?? new Map<Day, KeptForecast>()).set(from, forecast));
  }
  return [...tracks].map(([name, own]): ChanceLine => {
    const points = [...own]
      .map(([day, { probability }]) => ({ day, probability, interval: null }))
      .sort((a, b) => (a.day < b.day ? -1 : 1));
    const kind = [...own.values()][0]?.kind ?? 'model';
    return { name, look: name === 'the program' ? 'program' : LOOKS[kind], isStepped: true, points };
  });
}
