import { otherNames } from '../../language/known-as.js';
import { type ActorRef, nameOf } from '../../record/index.js';

/** A party as a rule names it: a person by name, a state by the first of its names, any other by its code. */
export const partyName = (ref: ActorRef): string => nameOf(ref) ?? otherNames().get(ref)?.[0] ?? ref;

/** Parties in one phrase: "North Korea and United States". */
export const partyNames = (refs: readonly ActorRef[]): string => refs.map(partyName).join(' and ');
