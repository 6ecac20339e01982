import { listOf, readTable } from '../../language/tables.js';

/** A place as a way from the large to the small: `['VNM', 'hanoi', 'metropole hotel']`. Empty for one that names no venue, such as a region. */
export type PlacePath = readonly string[];

/** Places that lie within another that reports name instead, by what stands in `data/actors/places.csv`; the tables know only their states. */
const WITHIN: Readonly<Record<string, string>> = {
  panmunjom: 'demilitarized zone',
  'joint security area': 'demilitarized zone',
  'military demarcation line': 'demilitarized zone',
  'panmunjom peace house': 'panmunjom',
  'truce village of panmunjom': 'panmunjom',
  'freedom house': 'panmunjom',
  'oval office': 'white house',
  'rose garden': 'white house',
  'white house': 'washington',
  'blair house': 'washington',
  'state department headquarters': 'washington',
  'united nations headquarters': 'new york',
  'metropole hotel': 'hanoi',
  'great hall of the people': 'beijing',
  'diaoyutai state guesthouse': 'beijing',
  'kumsusan palace': 'pyongyang',
  'elysee palace': 'paris',
};
/** The zone lies between the two Koreas; reports count it to the South, where its visitors come from. */
const STATE_OF: Readonly<Record<string, string>> = { 'demilitarized zone': 'KOR' };

interface Places {
  /** Every name of a place to the one that stands for it. */
  readonly names: ReadonlyMap<string, string>;
  /** States of places by that name. */
  readonly states: ReadonlyMap<string, string>;
  /** Names of states to their codes. */
  readonly codes: ReadonlyMap<string, string>;
  /** Codes of states to the first of their names. */
  readonly called: ReadonlyMap<string, string>;
}

let loaded: Places | null = null;
function places(): Places {
  loaded ??= load();
  return loaded;
}

function load(): Places {
  const [names, states] = [new Map<string, string>(), new Map<string, string>()];
  const [codes, called] = [new Map<string, string>(), new Map<string, string>()];
  for (const { ref = '', name = '', aliases, capital } of readTable('actors/states.csv')) {
    for (const called of [name, ...listOf(aliases)])
      if (!codes.has(plain(called))) codes.set(plain(called), ref);
    const [main = '', ...others] = listOf(capital).map(plain);
    for (const called of [main, ...others]) if (main) names.set(called, main);
    if (main) states.set(main, ref);
  }
  for (const { name = '', state = '', aliases } of readTable('actors/places.csv')) {
    const main = plain(name);
    for (const site of [name, ...listOf(aliases)]) names.set(plain(site), main);
    states.set(main, STATE_OF[main] ?? state);
  }
  return { names, states, codes, called };
}

const plain = (name: string): string =>
  name.toLowerCase().replace(/^the /, '').replaceAll('.', '').replaceAll('’', "'").trim();

/** Where a place lies, from its state down. A name that the tables do not know is a way of one step. */
export function placePath(name: string | null): PlacePath {
  if (name === null) return [];
  const { names, states, codes } = places();
  const told = plain(name);
  const code = codes.get(told);
  if (code !== undefined) return [code];
  const main = names.get(told) ?? told;
  const steps = [main];
  for (let around = WITHIN[main]; around !== undefined; around = WITHIN[around]) steps.unshift(around);
  const state = states.get(steps[0] ?? main);
  if (state === '') return [];
  return state === undefined ? steps : [state, ...steps];
}

/** How two places stand to each other: one `venue` (a city or finer), one `state` only, `unknown` where one is missing, or `apart`. */
export type Togetherness = 'venue' | 'state' | 'unknown' | 'apart';

/** States that are one city, so that naming them names the venue. */
const CITIES: ReadonlySet<string> = new Set(['SGP', 'MCO', 'VAT', 'HKG', 'MAC']);

/** How two places stand to each other. */
export function together(a: PlacePath, b: PlacePath): Togetherness {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const depth = Math.min(a.length, b.length);
  for (let i = 0; i < depth; i++) if (a[i] !== b[i]) return 'apart';
  return venueOf(depth === a.length ? a : b) === null ? 'state' : 'venue';
}

/** A place that the tables do not know. */
const isUnplaced = (path: PlacePath): boolean => path.length === 1 && !/^[A-Z]{3}$/.test(path[0] ?? '');

/** The city or site of a place as a key; null where only a state is told. */
export function venueOf(path: PlacePath): string | null {
  const [state, site] = path;
  if (state === undefined) return null;
  if (CITIES.has(state) || isUnplaced(path)) return state;
  return site === undefined ? null : `${state}/${site}`;
}

/** Whether words name the city or site of a place, or one within which it lies. */
export function isNamed(path: PlacePath, words: ReadonlySet<string>): boolean {
  const sites = path.filter((step) => !/^[A-Z]{3}$/.test(step) || CITIES.has(step));
  const named = sites.map((step) => places().called.get(step) ?? step);
  return named.some((site) => site.split(' ').every((word) => words.has(word)));
}
