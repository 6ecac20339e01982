import type { PromiseSheet, Verdicts } from 'dragoman/client';
import type { PromiseTold } from './promise-course.js';

/** The verdict on each encounter, −100 symbol … +100 substance: as it turned out where that can be said already, else as it was reported. */
export function scoresOf(verdicts: Verdicts | undefined): ReadonlyMap<string, number | null> {
  const rows = verdicts?.rows ?? [];
  return new Map(
    rows.map(({ entry, asReported, turnedOut }) => {
      const over = turnedOut.filter((moment) => moment.over).at(-1);
      return [entry, (over ?? asReported).score];
    }),
  );
}

/** What became of each promise. */
export const promisesOf = (sheet: PromiseSheet | undefined): ReadonlyMap<string, PromiseTold> =>
  new Map((sheet?.rows ?? []).map((row) => [row.entry, row]));
