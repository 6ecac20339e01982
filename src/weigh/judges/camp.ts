import { type ActorRef, AUTHOR, type Day, EXPERTS, stateOf } from '../../record/index.js';
import { isInOffice, officeTerms } from './terms.js';

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

/** Tells camps, from the table of office-holders: one whom it does not know is no leader. */
export function camps(): CampOn {
  const terms = officeTerms((level) => level === 'leader');
  return (ref, day) => {
    if (ref === AUTHOR) return 'author';
    if (ref === EXPERTS) return 'experts';
    const outside = OUTSIDE[stateOf(ref)];
    if (outside) return outside;
    return terms(ref).some((term) => isInOffice(term, day)) ? 'leaders' : 'states';
  };
}
