import type { PictureTable } from '../picture/csv.js';
import type { ChanceEvent, ChanceLine } from './plan.js';

/** The table behind a picture of chances: a row for each chance, and one for each event. Chances in percent. */
export function tableOf(lines: readonly ChanceLine[], events: readonly ChanceEvent[]): PictureTable {
  const percent = (chance: number | undefined): number | null =>
    chance === undefined ? null : Math.round(chance * 10000) / 100;
  const chances = lines.flatMap(({ name, points }) =>
    points.map(({ day, probability, interval }): [string, string, ...(number | null)[]] => [
      day,
      name,
      percent(probability),
      percent(interval?.[0]),
      percent(interval?.[1]),
    ]),
  );
  const happened = events.map(({ day, title }): [string, string, ...null[]] => [
    day,
    title,
    null,
    null,
    null,
  ]);
  return {
    columns: ['day', 'who, or what happened', 'chance in %', 'lower end', 'upper end'],
    rows: [...chances, ...happened].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  };
}
