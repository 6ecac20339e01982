import { listOf, readTable } from '../../language/tables.js';
import { type ActorRef, AUTHOR, type Day, EXPERTS, nameOf, stateOf } from '../../record/index.js';

/** Those who judge, from the top of a state to those outside of all. */
export const CAMPS = ['leaders', 'states', 'bodies', 'experts', 'author'] as const;
/**
 * - `leaders`: whoever led a state on the day
 * - `states`: anybody else of a state, in office or not, and the state itself
 * - `bodies`: international bodies and movements
 * - `experts`: people and bodies outside government
 * - `author`: the voice of a document
 */
export type Camp = (typeof CAMPS)[number];

/** Of which camp somebody was on a day. */
export type CampOn = (ref: ActorRef, day: Day) => Camp;

const OUTSIDE: Readonly<Record<string, Camp>> = {
  NGO: 'experts',
  IGO: 'bodies',
  NSA: 'bodies',
  XXX: 'experts',
};

/** A name by its letters alone: "Kim Jong-un" is "kimjongun". */
const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '');

interface Term {
  readonly from: string;
  readonly to: string;
}

/** Terms of leaders by state and name, after data/actors/office-holders.csv. */
function termsOfLeaders(): ReadonlyMap<string, readonly Term[]> {
  const terms = new Map<string, Term[]>();
  for (const { side = '', name = '', variants, level, from = '', to = '' } of readTable(
    'actors/office-holders.csv',
  ))
    if (level === 'leader')
      for (const spelt of [name, ...listOf(variants)]) {
        const key = `${side} ${lettersOf(spelt)}`;
        terms.set(key, [...(terms.get(key) ?? []), { from, to }]);
      }
  return terms;
}

/** Tells camps, from the table of office-holders: one whom it does not know is no leader. */
export function camps(): CampOn {
  const terms = termsOfLeaders();
  return (ref, day) => {
    if (ref === AUTHOR) return 'author';
    if (ref === EXPERTS) return 'experts';
    const outside = OUTSIDE[stateOf(ref)];
    if (outside) return outside;
    const held = terms.get(`${stateOf(ref)} ${lettersOf(nameOf(ref) ?? '')}`) ?? [];
    // '~' sorts after digits and hyphens: "2021-01" lasts to the end of its month.
    return held.some(({ from, to }) => from <= day && (to === '' || day <= `${to}~`)) ? 'leaders' : 'states';
  };
}
