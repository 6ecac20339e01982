import type { ActorRef, Day } from '../record/index.js';
import type { Level } from './analysis.js';
import { type Lexicon, lexicon } from './lexicon.js';
import type { Holding, Person } from './office-holders.js';
import { shortKeys } from './short-keys.js';
import { listOf, type Row, readTable } from './tables.js';
import { keysOf } from './words.js';

type StateWord = 'state' | 'adjective' | 'people' | 'capital' | 'seat';

/** What a name of the gazetteer means. A capital or a seat is a place and stands for its government; `until` is the last day of a state that is no more. */
export type Meaning =
  | { [K in StateWord]: { readonly kind: K; readonly ref: ActorRef; readonly until?: Day } }[StateWord]
  | { readonly kind: 'body'; readonly ref: ActorRef; readonly members: readonly ActorRef[] }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'place'; readonly name: string; readonly state: string | null }
  | {
      readonly kind: 'title';
      readonly office: string;
      readonly level: Level;
      readonly plural: boolean;
      readonly side: ActorRef | null;
    };

/** All that is known of actors: the lexicon of names and the people of each side. */
export interface Gazetteer {
  readonly names: Lexicon<Meaning>;
  /** "South Sudanese" for SSD. */
  readonly adjectives: ReadonlyMap<string, string>;
  /** People with the offices that they held for that side alone: who led Portugal and then the United Nations held two. */
  readonly bySide: ReadonlyMap<string, readonly Person[]>;
  /** People by the single words that may stand for their names. */
  readonly byShort: ReadonlyMap<string, readonly Person[]>;
}

let loaded: Gazetteer | null = null;
/** The gazetteer under `data/actors`, read once. */
export function gazetteer(): Gazetteer {
  loaded ??= load();
  return loaded;
}

function load(): Gazetteer {
  const names = lexicon<Meaning>();
  const adjectives = addStates(names);
  addBodies(names);
  addGroups(names);
  addTitles(names);
  addPlaces(names);
  const people = readPeople(names);
  const bySide = new Map<string, Person[]>();
  const byShort = new Map<string, Person[]>();
  for (const person of people) {
    for (const side of new Set(person.holdings.map((holding) => holding.side)))
      push(bySide, side, { ...person, holdings: person.holdings.filter((held) => held.side === side) });
    for (const key of person.short) push(byShort, key, person);
  }
  return { names, adjectives, bySide, byShort };
}

/** Short all-capital names ("US", "WHO", "CAR") are words of another meaning in other spellings. */
const isAcronym = (name: string): boolean => /^[A-Z0-9+./-]+$/.test(name);
const addAll = (names: Lexicon<Meaning>, list: readonly string[], meaning: Meaning): void => {
  for (const name of list) names.add(name, meaning, isAcronym(name));
};

function addStates(names: Lexicon<Meaning>): Map<string, string> {
  const adjectives = new Map<string, string>();
  for (const row of readTable('actors/states.csv')) {
    const ref = row.ref ?? '';
    const until = row.to ? { until: row.to } : {};
    if (!adjectives.has(ref)) adjectives.set(ref, listOf(row.adjectives)[0] ?? '');
    addAll(names, [row.name ?? '', ...listOf(row.aliases)], { kind: 'state', ref, ...until });
    addAll(names, listOf(row.adjectives), { kind: 'adjective', ref, ...until });
    addAll(names, listOf(row.peoples), { kind: 'people', ref });
    addAll(names, listOf(row.capital), { kind: 'capital', ref });
    // A state without another capital is a city, and as much a place as a state.
    if (!row.capital && !row.to)
      addAll(names, [row.name ?? ''], { kind: 'place', name: row.name ?? '', state: ref });
    addAll(names, listOf(row.seats), { kind: 'seat', ref });
  }
  return adjectives;
}

function addBodies(names: Lexicon<Meaning>): void {
  for (const row of readTable('actors/bodies.csv')) {
    const meaning: Meaning = { kind: 'body', ref: row.ref ?? '', members: listOf(row.members) };
    addAll(names, listOf(row.names), meaning);
    for (const acronym of listOf(row.acronyms)) names.add(acronym, meaning, true);
  }
}

function addGroups(names: Lexicon<Meaning>): void {
  for (const row of readTable('actors/groups.csv')) {
    const members = listOf(row.members);
    addAll(names, listOf(row.words), { kind: 'body', ref: members[0] ?? '', members });
  }
}

function addTitles(names: Lexicon<Meaning>): void {
  for (const row of readTable('actors/titles.csv')) {
    const { words = '', office = '', level = 'unknown', number, side } = row;
    const plural = number === 'many';
    names.add(words, { kind: 'title', office, level: level as Level, plural, side: side || null });
  }
}

function addPlaces(names: Lexicon<Meaning>): void {
  for (const row of readTable('actors/places.csv')) {
    const { name = '', state } = row;
    addAll(names, [name, ...listOf(row.aliases)], { kind: 'place', name, state: state || null });
  }
}

function readPeople(names: Lexicon<Meaning>): Person[] {
  const rows = new Map<string, Row[]>();
  for (const row of readTable('actors/office-holders.csv')) push(rows, row.name ?? '', row);
  // One who was only seen in office is of that state alone: namesakes of others are other people.
  for (const row of readTable('actors/leaders-seen.csv')) push(rows, `${row.side} ${row.name}`, row);
  return [...rows.values()].map((of) => {
    const person = personOf(of);
    const spellings = of.flatMap((row) => [row.name ?? '', ...listOf(row.variants)]);
    addAll(names, [...new Set(spellings)], { kind: 'person', person });
    return person;
  });
}

function personOf(rows: readonly Row[]): Person {
  const [{ name = '', side = '', short } = {} as Row] = rows;
  const keys = short
    ? listOf(short).flatMap((word) => keysOf(word).slice(-1))
    : shortKeys(name, side.slice(0, 3));
  return { name, short: keys, holdings: rows.map(holdingOf) };
}

function holdingOf({ side = '', office = '', leads, level = 'unknown', from = '', to = '' }: Row): Holding {
  return { side, office, leads: leads === 'yes', level: level as Level, from, to };
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
