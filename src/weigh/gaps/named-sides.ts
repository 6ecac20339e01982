import { listOf, type Row, readTable } from '../../language/tables.js';
import { type ActorRef, isStateless, nameOf, sideOf, stateOf } from '../../record/index.js';

/** Which of some sides the words of a text name: by state, people, capital, seat of government or a holder of office. */
export type NamedSides = (text: string) => readonly ActorRef[];

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

/** The names of a side. */
function namesOf(side: ActorRef, states: readonly Row[], people: readonly Row[]): string[] {
  if (isStateless(side)) return [nameOf(side) ?? ''];
  return [
    ...states.filter(({ ref }) => ref === stateOf(side)).flatMap(stateNames),
    ...people.filter((row) => row.side === side).flatMap((row) => [row.name ?? '', ...listOf(row.variants)]),
  ];
}

/** Words, which names begin with; what follows the first is compared letter by letter. */
const WORD = /[\p{L}\p{N}]+/gu;
const firstWord = (name: string): string => name.match(WORD)?.[0] ?? '';
const isWord = (char: string): boolean => /[\p{L}\p{N}]/u.test(char);

/** A finder of names for some sides, after data/actors. */
export function namedSides(sides: readonly ActorRef[]): NamedSides {
  const own = [...new Set(sides.map(sideOf))];
  const states = readTable('actors/states.csv').filter(({ to }) => !to);
  const people = readTable('actors/office-holders.csv');
  const byWord = new Map<string, { readonly name: string; readonly side: ActorRef }[]>();
  for (const side of own)
    for (const name of namesOf(side, states, people).filter(Boolean))
      byWord.set(firstWord(name), [...(byWord.get(firstWord(name)) ?? []), { name, side }]);
  return (text) => {
    const found = new Set<ActorRef>();
    for (const { 0: word, index } of text.matchAll(WORD))
      for (const { name, side } of byWord.get(word) ?? [])
        if (text.startsWith(name, index) && !isWord(text.charAt(index + name.length))) found.add(side);
    return own.filter((side) => found.has(side));
  };
}
