import type { ActorRef, ActorRefs } from './actor.js';

/** Refs as they stand in a slot: one alone, several as a list. Expects at least one. */
export const asSlot = (refs: readonly ActorRef[]): ActorRefs =>
  refs.length === 1 && refs[0] !== undefined ? refs[0] : [...refs];

/** The document's own voice. */
export const AUTHOR: ActorRef = 'XXX:author';
/** People without a state or a name who judge from outside. */
export const EXPERTS: ActorRef = 'XXX:experts';

/** What stands in such a slot, as a list again. */
export const asList = (refs: ActorRefs | readonly ActorRef[]): readonly ActorRef[] =>
  typeof refs === 'string' ? [refs] : refs;

/** The part of a ref before the colon: a state's code, or IGO, NGO, NSA, XXX. */
export const stateOf = (ref: ActorRef): string => ref.slice(0, 3);

/** The part of a ref after the colon, or null. */
export const nameOf = (ref: ActorRef): string | null => (ref.length > 4 ? ref.slice(4) : null);

const stateless = new Set(['IGO', 'NGO', 'NSA', 'XXX']);
/** Whether the ref belongs to no state, so that its name alone identifies it. */
export const isStateless = (ref: ActorRef): boolean => stateless.has(stateOf(ref));

/** The side a ref belongs to: a person's state, or the whole ref of a body without a state. */
export const sideOf = (ref: ActorRef): ActorRef => (isStateless(ref) ? ref : stateOf(ref));
