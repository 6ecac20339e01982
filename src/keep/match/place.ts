import type { ActorRef } from '../../record/index.js';
import { remembered } from '../remembered.js';
import { placeTables, plainName } from './place-tables.js';

/** A place as a way from the large to the small: `['USA', 'washington', 'white house']`. Empty for one that names no venue, such as a region. */
export type PlacePath = readonly string[];

/**
 * Names that reports of encounters use for one another. The line runs along the middle of the zone (Korean Armistice Agreement of 27 July 1953, article I);
 * the joint area lies at Panmunjom and goes by its name.
 */
const AS_GOOD_AS: Readonly<Record<string, string>> = {
  'military demarcation line': 'demilitarized zone',
  'joint security area': 'panmunjom',
  'truce village of panmunjom': 'panmunjom',
};
/** Sites within another that reports name instead. New York: Headquarters Agreement of the United Nations and the United States, 26 June 1947. */
const WITHIN: Readonly<Record<string, string>> = {
  panmunjom: 'demilitarized zone',
  'panmunjom peace house': 'panmunjom',
  'united nations headquarters': 'new york',
};
/** The zone lies between the two Koreas; it is counted to the South, as Panmunjom is in the table. */
const STATE_OF: Readonly<Record<string, string>> = { 'demilitarized zone': 'KOR' };

/** Where a place lies, from its state down. A name that the tables do not know is a way of one step. */
export const placePath = (name: string | null): PlacePath => (name === null ? [] : pathOf(name));

const pathOf = remembered((name): PlacePath => {
  const { sites, codes, stateOf, seats } = placeTables();
  const told = plainName(name);
  const code = codes.get(told);
  if (code !== undefined) return [code];
  // "Hanoi, Vietnam" is where Hanoi is.
  const site = sites.get(told) ?? sites.get(told.split(', ')[0] ?? told) ?? told;
  const main = AS_GOOD_AS[site] ?? site;
  const steps = [main];
  const around = (site: string): string | undefined => WITHIN[site] ?? seats.get(site);
  for (let at = around(main); at !== undefined; at = around(at)) steps.unshift(at);
  const [widest = main] = steps;
  const state = STATE_OF[widest] ?? stateOf.get(widest);
  if (state === '') return [];
  return state === undefined ? steps : [state, ...steps];
});

/** How two places stand to each other: one `venue` (a city or finer), one `state` only, `unknown` where one is missing, or `apart`. */
export type Togetherness = 'venue' | 'state' | 'unknown' | 'apart';

/** How two places stand to each other. */
export function together(a: PlacePath, b: PlacePath): Togetherness {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const depth = Math.min(a.length, b.length);
  for (let i = 0; i < depth; i++) if (a[i] !== b[i]) return 'apart';
  return venueOf(depth === a.length ? a : b) === null ? 'state' : 'venue';
}

/** States that are one city, so that naming them names the venue. */
const CITIES: ReadonlySet<string> = new Set(['SGP', 'MCO', 'VAT', 'HKG', 'MAC']);
const isState = (step: string): boolean => /^[A-Z]{3}$/.test(step);

/** The city or site of a place as a key; null where only a state is told. */
export function venueOf(path: PlacePath): string | null {
  const [first, site] = path;
  if (first === undefined) return null;
  if (CITIES.has(first) || !isState(first)) return first;
  return site === undefined ? null : `${first}/${site}`;
}

/** Whether words name the venue of a place. Capitals of the parties do not count: they are named as governments. */
export function isNamed(path: PlacePath, words: ReadonlySet<string>, parties: readonly ActorRef[]): boolean {
  const { stateNames, capitals } = placeTables();
  const isGovernment = capitals.has(path[1] ?? '') && parties.includes(path[0] ?? '');
  if (isGovernment) return false;
  const sites = path.filter((step) => !isState(step) || CITIES.has(step));
  const named = sites.map((step) => stateNames.get(step)?.[0] ?? step);
  return named.some((site) => site.split(' ').every((word) => words.has(word)));
}

/** Venues that words name, each as a key; capitals of the parties do not count. */
export function venuesNamed(words: readonly string[], parties: readonly ActorRef[]): readonly string[] {
  const paths = words.map(placePath).filter(([first = '']) => isState(first));
  const named = paths.filter((path) => isNamed(path, new Set(words), parties));
  return [...new Set(named.flatMap((path) => venueOf(path) ?? []))];
}
