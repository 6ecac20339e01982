import { type ActorRef, stateOf } from '../record/index.js';
import type { Draft } from './drafts.js';
import { type Elements, isSameSentence, keyAt } from './elements.js';
import { skipFillers } from './noun-phrases.js';
import { shortKeys } from './short-keys.js';

/**
 * Joins names with the offices that stand beside them: "Glyn Davies, the U.S. special representative", "South Korea's chief envoy,
 * Wi Sung-lac". The office gives an unknown person a state, the person gives the office a name.
 */
export function appositions(elements: Elements, drafts: readonly Draft[]): Draft[] {
  const joined = [...drafts];
  for (let i = 0; i + 1 < joined.length; i += 1) {
    const [first, second] = [joined[i], joined[i + 1]];
    if (!first || !second || !isSameSentence(elements, first.from, second.from)) continue;
    const pair =
      first.type === 'person' ? join(elements, first, second, false) : join(elements, first, second, true);
    if (!pair) continue;
    joined[i] = pair[0];
    joined[i + 1] = pair[1];
  }
  return joined;
}

function join(
  elements: Elements,
  first: Draft,
  second: Draft,
  isOfficeFirst: boolean,
): [Draft, Draft] | null {
  const [office, person] = isOfficeFirst ? [first, second] : [second, first];
  if (office.type !== 'office' || office.plural || person.type !== 'person' || !person.who) return null;
  if (!isGap(elements, first.to, second.from, isOfficeFirst) || office.owners.length !== 1) return null;
  const [side = ''] = office.owners;
  const ref = person.refs[0] ?? named(side, person.who.name);
  if (!isSameSide(ref, side) || office.office === 'government' || office.office === 'counterpart')
    return null;
  // A holder whom the table names is nobody else.
  const [holder = ref] = office.refs;
  if (holder.length > 4 && holder !== ref && holder !== side) return null;
  const keys = person.who.ref ? person.who.keys : shortKeys(person.who.name, stateOf(side));
  const who = { ...person.who, ref, keys, level: office.level, office: office.office };
  const rank = { refs: [ref], level: office.level, office: office.office };
  const pair: [Draft, Draft] = [
    { ...person, ...rank, who },
    { ...office, refs: [ref], asks: null },
  ];
  return isOfficeFirst ? [pair[1], pair[0]] : pair;
}

const named = (side: ActorRef, name: string): ActorRef => (side.length > 3 ? side : `${side}:${name}`);
const isSameSide = (ref: ActorRef, side: ActorRef): boolean =>
  ref === side || (side.length === 3 && stateOf(ref) === side);

/** Words before the office: "who is the", "its". */
const openers = new Set(['the', 'a', 'an', 'its', 'who', 'is', 'was']);

/** A comma, dash or bracket, then at most an article or "who is the", and words such as "top"; nothing but the comma where the name comes second. */
function isGap(elements: Elements, from: number, to: number, isOfficeFirst: boolean): boolean {
  if (![',', '(', '-', '–', '—'].includes(keyAt(elements, from))) return false;
  let start = from + 1;
  while (start < from + 4 && openers.has(keyAt(elements, start))) start += 1;
  return to === from + 1 || (!isOfficeFirst && (to === start || skipFillers(elements, start) === to));
}
