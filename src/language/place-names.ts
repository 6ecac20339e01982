import { listOf, readTable } from './tables.js';

let loaded: ReadonlyMap<string, readonly string[]> | null = null;

/** Each place of `places.csv` with its other names: its aliases, the larger place by whose name it is called as well, and that one's. */
function load(): ReadonlyMap<string, readonly string[]> {
  const rows = readTable('actors/places.csv');
  const aliases = new Map(rows.map(({ name = '', aliases: list }) => [name, listOf(list)]));
  return new Map(
    rows.map(({ name = '', within = '' }) => {
      const larger = within ? [within, ...(aliases.get(within) ?? [])] : [];
      return [name, [...(aliases.get(name) ?? []), ...larger]];
    }),
  );
}

/** Names by which people call a place besides its own: "DMZ" of Panmunjom; none of a place that no table has. */
export function otherPlaceNames(place: string): readonly string[] {
  loaded ??= load();
  return loaded.get(place) ?? [];
}
