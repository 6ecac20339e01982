import { type ActorRef, nameOf, stateOf } from '../record/index.js';
import { listOf, readTable } from './tables.js';

/** An office that a person held, by EDTF points; `to` is empty while it lasts. */
export interface OfficeHeld {
  readonly office: string;
  readonly from: string;
  readonly to: string;
  /** Whether a source of the table was opened for it. */
  readonly verified: boolean;
}

/** A name by its letters alone, so that hyphens and capitals do not matter: "Kim Jong-un" is "kimjongun". */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

/** The offices that a person is known to have held for a state, the earliest first, after data/actors/office-holders.csv. */
export function officesOf(ref: ActorRef): readonly OfficeHeld[] {
  const [side, name] = [stateOf(ref), nameOf(ref)];
  if (name === null) return [];
  const own = readTable('actors/office-holders.csv').filter(
    (row) =>
      row.side === side &&
      [row.name ?? '', ...listOf(row.variants)].some((other) => lettersOf(other) === lettersOf(name)),
  );
  return own
    .map(({ office = '', from = '', to = '', verified }) => ({
      office,
      from,
      to,
      verified: verified === 'true',
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** Further names of states and bodies, by their refs: "DPRK" of PRK, "UNSC" of the Security Council. Of states that are no more none. */
export function otherNames(): ReadonlyMap<ActorRef, readonly string[]> {
  const names = new Map<ActorRef, readonly string[]>();
  for (const { ref = '', name = '', aliases, to } of readTable('actors/states.csv'))
    if (!to) names.set(ref, [name, ...listOf(aliases)]);
  for (const { ref = '', names: spelt, acronyms } of readTable('actors/bodies.csv'))
    names.set(ref, [...listOf(spelt), ...listOf(acronyms)]);
  return names;
}
