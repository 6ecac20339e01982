import type { Backtest } from './backtest.js';
import { columnOf, type Panel } from './panel/panel.js';
import { crpsOf, type Waited } from './scores/crps.js';

/** How long after a row's month the next meeting came, in months; not ended where none came within `most` months. */
export function waitedFrom(panel: Panel, row: number, most: number): Waited {
  const met = columnOf(panel, 'y');
  for (let time = 1; time <= most && panel.country[row + time] === panel.country[row]; time++)
    if (met[row + time] === 1) return { time, ended: true };
  return { time: most, ended: false };
}

/** The chance to be still waiting after each horizon; one that would rise with time is held at what it was. */
function curveOf(probabilities: readonly number[]): number[] {
  let least = 1;
  return probabilities.map((p) => {
    least = Math.min(least, 1 - p);
    return least;
  });
}

/**
 * The mean score of each forecaster's waiting times, in months, on the rows that all back-tests hold: the chances at their horizons, side by
 * side, are a forecast of when the next meeting comes. Takes back-tests of one panel by rising horizon.
 */
export function waitingScores(panel: Panel, tests: readonly Backtest[]): Map<string, number> {
  const times = tests.map(({ horizon }) => horizon);
  const places = tests.map(({ rows }) => new Map(Array.from(rows, (row, place) => [row, place])));
  const rows = [...(tests.at(-1)?.rows ?? [])].filter((row) => places.every((place) => place.has(row)));
  const waited = rows.map((row) => waitedFrom(panel, row, times.at(-1) ?? 0));
  const scoreOf = (name: string): number => {
    const said = tests.map(({ forecasts }) => forecasts.get(name) ?? new Float64Array());
    const total = rows.reduce((sum, row, i) => {
      const chances = said.map((p, k) => p[places[k]?.get(row) ?? -1] ?? Number.NaN);
      return sum + crpsOf({ times, waiting: curveOf(chances) }, waited[i] ?? { time: 0, ended: false });
    }, 0);
    return total / rows.length;
  };
  return new Map([...(tests[0]?.forecasts.keys() ?? [])].map((name) => [name, scoreOf(name)]));
}
