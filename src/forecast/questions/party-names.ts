import { otherNames } from '../../language/known-as.js';
import { type ActorRef, nameOf } from '../../record/index.js';

/** States whose names take an article within a sentence; a test holds them against those that pages use. */
const WITH_ARTICLE = new Set('ARE BHS CAF COG COM DOM GBR GMB MDV MHL NLD PHL SLB USA'.split(' '));

let names: ReturnType<typeof otherNames> | null = null;
/** The names of states and bodies, read once. */
function namesOnce(): ReturnType<typeof otherNames> {
  names ??= otherNames();
  return names;
}

/** A party as a sentence names it: a person by name, a state by the first of its names, any other by its code. */
export function partyName(ref: ActorRef): string {
  const person = nameOf(ref);
  if (person !== null) return person;
  const name = namesOnce().get(ref)?.[0] ?? ref;
  return WITH_ARTICLE.has(ref) && name !== ref ? `the ${name}` : name;
}

/** Parties in one phrase: "North Korea and the United States". */
export const partyNames = (refs: readonly ActorRef[]): string => refs.map(partyName).join(' and ');
