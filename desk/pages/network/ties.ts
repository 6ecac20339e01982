import type { EdgeYear, Network } from 'dragoman/client';

/** How two sides stand at the end of a year. */
export interface Tie {
  /** Both sides, as an address names them: "PRK~RUS". */
  readonly key: string;
  readonly pair: readonly [string, string];
  readonly points: number;
  /** By how much the balance moved within the year. */
  readonly moved: number;
  readonly standing: NonNullable<EdgeYear['standing']>;
  /** What was told of the two within the year. */
  readonly entries: readonly string[];
  /** The newest entry of the year, or of the years before it: the words that the balance rests on. */
  readonly newest: string | null;
}

/** A balance nearer to nothing than this is written as 0.0: what was told has faded. */
const FADED = 0.05;

/** The ties of a year, those farthest from nothing first. Sides of which nothing is told by then, or nothing that lasts, have none. */
export function tiesIn({ edges }: Pick<Network, 'edges'>, year: number): readonly Tie[] {
  return edges
    .flatMap(({ pair, years }) => {
      const at = years.findIndex((one) => one.year === year);
      const now = years[at];
      if (!now?.standing || (now.entries.length === 0 && Math.abs(now.points) < FADED)) return [];
      return [
        {
          key: keyOf(pair),
          pair,
          points: now.points,
          moved: now.points - (years[at - 1]?.points ?? 0),
          standing: now.standing,
          entries: now.entries,
          newest: newestOf(years.slice(0, at + 1)),
        },
      ];
    })
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

export const keyOf = ([one, other]: readonly [string, string]): string => `${one}~${other}`;

const newestOf = (years: readonly EdgeYear[]): string | null =>
  years.findLast(({ entries }) => entries.length > 0)?.entries.at(-1) ?? null;

/** How many entries were told within each year, from the first to the last. */
export function toldByYear({
  edges,
  first,
  last,
}: Pick<Network, 'edges' | 'first' | 'last'>): readonly { readonly year: number; readonly told: number }[] {
  const told = new Map<number, Set<string>>();
  for (const { year, entries } of edges.flatMap(({ years }) => years)) {
    const known = told.get(year) ?? new Set();
    for (const entry of entries) known.add(entry);
    told.set(year, known);
  }
  return Array.from({ length: last - first + 1 }, (_, i) => ({
    year: first + i,
    told: told.get(first + i)?.size ?? 0,
  }));
}

/** The year that an address names; null where it names none that there is. */
export function yearNamed(
  named: string | null,
  { first, last }: Pick<Network, 'first' | 'last'>,
): number | null {
  const year = /^\d{1,4}$/.test(named ?? '') ? Number(named) : Number.NaN;
  return year >= first && year <= last ? year : null;
}
