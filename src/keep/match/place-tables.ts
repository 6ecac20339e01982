import { listOf, readTable } from '../../language/tables.js';

/** What the tables of `data/actors` know of places; all names in small letters. */
export interface PlaceTables {
  /** Every name of a city or site to the one that stands for it. */
  readonly sites: ReadonlyMap<string, string>;
  /** The state of a site by that name; empty where it is none's, such as a region or a sea. */
  readonly stateOf: ReadonlyMap<string, string>;
  /** Every name of a state to its code. */
  readonly codes: ReadonlyMap<string, string>;
  /** The code of a state to its names, the usual one first. */
  readonly stateNames: ReadonlyMap<string, readonly string[]>;
  /** Seats of governments ("White House") to the capital that they stand in. */
  readonly seats: ReadonlyMap<string, string>;
  /** Sites that stand for their governments ("Washington says"). */
  readonly capitals: ReadonlySet<string>;
}

/** A name as the tables of places are asked: small letters, no article, no full stops. */
export const plainName = (name: string): string =>
  name.toLowerCase().replace(/^the /, '').replaceAll('.', '').replaceAll('’', "'").trim();

let loaded: PlaceTables | null = null;
/** The tables of places, read once. */
export function placeTables(): PlaceTables {
  loaded ??= load();
  return loaded;
}

function load(): PlaceTables {
  const [sites, stateOf] = [new Map<string, string>(), new Map<string, string>()];
  const [codes, stateNames] = [new Map<string, string>(), new Map<string, readonly string[]>()];
  const [capitals, seats] = [new Set<string>(), new Map<string, string>()];
  for (const { ref = '', name = '', aliases, capital, ...row } of readTable('actors/states.csv')) {
    const called = [name, ...listOf(aliases)].map(plainName);
    stateNames.set(ref, [...(stateNames.get(ref) ?? []), ...called]);
    for (const state of called) if (!codes.has(state)) codes.set(state, ref);
    const [main, ...others] = listOf(capital).map(plainName);
    if (main === undefined) continue;
    for (const city of [main, ...others]) sites.set(city, main);
    stateOf.set(main, ref);
    capitals.add(main);
    for (const seat of listOf(row.seats).map(plainName)) if (seat !== main) seats.set(seat, main);
  }
  for (const { name = '', state = '', aliases } of readTable('actors/places.csv')) {
    const main = plainName(name);
    for (const called of [name, ...listOf(aliases)]) sites.set(plainName(called), main);
    stateOf.set(main, state);
  }
  return { sites, stateOf, codes, stateNames, seats, capitals };
}
