import { listOf, readTable } from './tables.js';

/** A point on the globe, in degrees of WGS 84: north and east are positive. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
  /** Whether it is the point of a city or of a site within some kilometres. */
  readonly exact: 'city' | 'site';
}

/** Names are looked up without accents, capitals and what stands around words. */
const keyOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

let loaded: ReadonlyMap<string, Coordinates> | null = null;

/** The points of a table under `data/actors`, by name. */
const pointsOf = (table: string, exact: Coordinates['exact']): [string, Coordinates][] =>
  readTable(`actors/${table}`).map(({ name = '', latitude, longitude }) => [
    keyOf(name),
    { latitude: Number(latitude), longitude: Number(longitude), exact },
  ]);

/** Cities and sites by their names and, where `places.csv` has some, by their other names. */
function load(): Map<string, Coordinates> {
  const found = new Map([...pointsOf('sites.csv', 'site'), ...pointsOf('coordinates.csv', 'city')]);
  for (const { name = '', aliases } of readTable('actors/places.csv')) {
    const point = found.get(keyOf(name));
    if (!point) continue;
    for (const alias of listOf(aliases)) found.set(keyOf(alias), point);
  }
  return found;
}

/**
 * Where a place lies: a city of the gazetteer, the city that a venue stands in, or a site such as a launching ground; "Hanoi, Vietnam" is looked up as Hanoi too. Null for
 * regions, seas and countries, of which a point would say too much, and for places that the table does not know.
 */
export function coordinatesOf(place: string): Coordinates | null {
  loaded ??= load();
  return loaded.get(keyOf(place)) ?? loaded.get(keyOf(place.split(',', 1)[0] ?? '')) ?? null;
}
