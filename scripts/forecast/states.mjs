// The states of the registers, in our codes. A register calls a country by the name it has today or had then.
import { alsoKnown } from '../public-tables.mjs';

/** Names of the registers that data/actors/states.csv does not know, and entries that are no states. */
const OTHERWISE = {
  ...alsoKnown,
  'Korea, North': 'PRK',
  'German Democratic Republic': 'DEU:East Germany',
  'Republic of China': 'TWN',
  Malaya: 'MYS',
  'Muscat & Oman': 'OMN',
  'Serbia-Montenegro (Kosovo)': 'SRB',
  Somoa: 'WSM',
  'Southern Rhodesia (Zimbabwe)': 'ZWE',
  'West Bank': 'PSE',
  'Zimbabwe Rhodesia': 'ZWE',
};
const NOT_STATES = new Set([
  'Antarctica',
  'Hawaii',
  'French Polynesia',
  'Netherlands Antilles',
  'New Caledonia',
  'Cook Islands',
  'Niue',
]);

const plain = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^the |, the$| \(.*\)$/g, '')
    .replace(/[’'.]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .trim();

/** "Congo, Democratic Republic of the" the other way round. */
const turned = (name) => name.replace(/^([^,]+), (.+)$/, '$2 $1');

/** A function from a register's name of a country to our code; null where it is no state, undefined where it is not known. */
export function codesOf(states) {
  const codes = new Map();
  for (const { ref, name, aliases } of [...states].reverse())
    for (const word of [...aliases.split(';'), name]) if (word) codes.set(plain(word), ref);
  return (name) => {
    if (NOT_STATES.has(name)) return null;
    return OTHERWISE[name] ?? codes.get(plain(name)) ?? codes.get(plain(turned(name)));
  };
}

/** Names and adjectives of states, for reading remarks: those of three letters or more, since "US" is in every one of them. */
export function wordsOf(states) {
  const long = (words) => words.split(';').filter((word) => word.length > 3);
  const map = (pick) => new Map(states.flatMap((state) => pick(state).map((word) => [word, state.ref])));
  return {
    names: map(({ name, aliases }) => [name, ...long(aliases)]),
    adjectives: map(({ adjectives }) => long(adjectives)),
  };
}
