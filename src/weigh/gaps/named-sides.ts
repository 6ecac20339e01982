import { listOf, type Row, readTable } from '../../language/tables.js';
import { type ActorRef, isStateless, nameOf, sideOf, stateOf } from '../../record/index.js';

/** Which of some sides the words of a text name: by state, people, capital, seat of government or a holder of office. */
export type NamedSides = (text: string) => readonly ActorRef[];

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names as whole words, the longest first, so that "South Korea" is found before a name within it. */
function pattern(names: readonly string[]): RegExp | null {
  const longest = [...new Set(names)].filter(Boolean).sort((a, b) => b.length - a.length);
  return longest.length === 0 ? null : new RegExp(`(?<![\\w])(?:${longest.map(escaped).join('|')})(?![\\w])`);
}

/** The columns of the table of states whose names mean the state. */
const STATE_COLUMNS = ['aliases', 'adjectives', 'peoples', 'capital', 'seats'];

/** "the South" for a state that is one half of a land by its name. */
const half = (name: string): string[] =>
  /^(?:North|South|East|West) /.test(name) ? [`the ${name.split(' ')[0]}`] : [];

const stateNames = (row: Row): string[] => [
  row.name ?? '',
  ...half(row.name ?? ''),
  ...STATE_COLUMNS.flatMap((column) => listOf(row[column])),
];

/** A finder of names for some sides, after data/actors; names that a sentence gives to nobody else alone are looked for. */
export function namedSides(sides: readonly ActorRef[]): NamedSides {
  const own = [...new Set(sides.map(sideOf))];
  const states = readTable('actors/states.csv').filter(({ to }) => !to);
  const people = readTable('actors/office-holders.csv');
  const finders = own.flatMap((side) => {
    const found = isStateless(side)
      ? pattern([nameOf(side) ?? ''])
      : pattern([
          ...states.filter(({ ref }) => ref === stateOf(side)).flatMap(stateNames),
          ...people
            .filter((row) => row.side === side)
            .flatMap((row) => [row.name ?? '', ...listOf(row.variants)]),
        ]);
    return found === null ? [] : [{ side, found }];
  });
  return (text) => finders.filter(({ found }) => found.test(text)).map(({ side }) => side);
}
