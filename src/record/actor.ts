import { z } from 'zod';

/**
 * Who acts: `STATE` or `STATE:Name`, where STATE is an ISO 3166-1 alpha-3 code, or `IGO`, `NGO`, `NSA` (armed or political
 * movement) or `XXX` (nobody's: `XXX:experts`, `XXX:author`).
 */
export const ActorRef = z
  .string()
  .regex(/^[A-Z]{3}(:\S.*)?$/, 'an actor is STATE or STATE:Name, such as PRK or PRK:Kim Jong Un')
  .meta({
    id: 'ActorRef',
    description: 'STATE or STATE:Name; STATE is ISO 3166-1 alpha-3, IGO, NGO, NSA or XXX',
  });
export type ActorRef = z.infer<typeof ActorRef>;

/** One actor, or several who speak or want as one ("the leaders confirmed"). */
export const ActorRefs = z.union([ActorRef, z.array(ActorRef).min(1)]);
export type ActorRefs = z.infer<typeof ActorRefs>;

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
