import type { Tally } from 'dragoman/client';

/** Entries of one kind by year. */
export interface KindByYear {
  readonly kind: string;
  readonly counts: readonly { readonly year: number; readonly entries: number }[];
}

/** Counts by kind, in the order given, and year; kinds without a year are left out. */
export function countsByYear(
  tallies: readonly Tally[],
  order: readonly string[],
): { readonly kinds: readonly KindByYear[]; readonly from: number; readonly to: number } {
  const dated = tallies.flatMap(({ kind, year, entries }) =>
    year === null ? [] : [{ kind, year, entries }],
  );
  const kinds = order.flatMap((kind) => {
    const years = new Map<number, number>();
    for (const tally of dated)
      if (tally.kind === kind) years.set(tally.year, (years.get(tally.year) ?? 0) + tally.entries);
    const counts = [...years].sort(([a], [b]) => a - b).map(([year, entries]) => ({ year, entries }));
    return counts.length === 0 ? [] : [{ kind, counts }];
  });
  const years = kinds.flatMap(({ counts }) => counts.map(({ year }) => year));
  return { kinds, from: Math.min(...years), to: Math.max(...years) };
}
