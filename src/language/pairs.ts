import { type ActorRef, sideOf, stateOf } from '../record/index.js';
import { together } from './antecedents.js';
import { type Before, type Found, farthest, isPerson, sentenceBefore } from './before.js';
import type { Draft } from './drafts.js';
import type { Dyad } from './dyads.js';
import { keyAt } from './elements.js';
import { holderAt } from './reading.js';

/** How many sentences back a pair is still meant by "both sides", before the pair that the document is about. */
const reach = 3;

/**
 * "The two leaders": the last two leaders of different sides; "the two", "both": the two people named last; "both sides": the last pair
 * near, else the pair the document is about, else the sides of the two people named last.
 */
export function pair(before: Before, draft: Draft): Found | null {
  const isLeaders = draft.level === 'leader';
  const holders = isLeaders ? null : (holdersNamed(before, draft) ?? thoseBefore(before, draft));
  if (holders) return holders;
  const leaders = isLeaders ? lastLeaders(before) : null;
  if (leaders) return { refs: leaders };
  const people = isLeaders ? null : lastTwo(before, draft);
  if (people && peopleWords.has(keyAt(before.reading.elements, draft.to - 1))) return people;
  const near = nearest(before, draft)?.sides;
  // "The parties" without "both" are those of the whole matter.
  const isOpen =
    !isLeaders && keyAt(before.reading.elements, draft.from) === 'the' && draft.to - draft.from === 2;
  const sides = isOpen ? (before.main ?? near) : (near ?? before.main);
  if (!sides) return people ? sidesOfTwo(people) : null;
  return { refs: isLeaders ? sides.map((ref) => holderAt(before.reading, ref, 'leads', draft.from)) : sides };
}

/** "The foreign ministers": the people of that office whom the document has named, where they are of several sides. */
function holdersNamed({ drafts }: Before, draft: Draft): Found | null {
  if (!draft.office) return null;
  const refs = new Set<ActorRef>();
  for (const other of drafts.slice(-farthest))
    if (isPerson(other) && other.office === draft.office) for (const ref of other.refs) refs.add(ref);
  return new Set([...refs].map(stateOf)).size > 1 ? { refs: [...refs] } : null;
}

/** Offices whose holders a report seldom names. */
const nameless = new Set(['delegation', 'official', 'negotiator', 'diplomat', 'mediator', 'representative']);

/** "The security advisers" whose titles differ from land to land: the people of several sides whom the sentences before name together. */
function thoseBefore(before: Before, draft: Draft): Found | null {
  if (!draft.office || nameless.has(draft.office)) return null;
  for (let distance = 1; distance <= reach; distance += 1) {
    const found = together(sentenceBefore(before, draft, distance));
    if (found) return found;
  }
  return null;
}

/** Last words of phrases that mean people and not their states. */
const peopleWords = new Set(['two', 'both', 'men', 'women']);

/** The two people whom the sentences just before name, from the last one back; null where it is not two. */
function lastTwo(before: Before, draft: Draft): Found | null {
  const named = new Map<ActorRef, Draft>();
  for (let distance = 1; distance <= reach && named.size < 2; distance += 1)
    for (const other of sentenceBefore(before, draft, distance))
      if (!other.modifier && (isPerson(other) || other.asks === 'pair'))
        for (const ref of other.refs) if (ref.length > 3) named.set(ref, other);
  const [first, second] = named.values();
  const refs = [...named.keys()];
  if (!first || !second || refs.length > 2) return null;
  return { refs, level: first.level === second.level ? first.level : 'unknown' };
}

function sidesOfTwo({ refs }: Found): Found | null {
  const sides = [...new Set(refs.map(sideOf))];
  return sides.length === 2 ? { refs: sides } : null;
}

/** The last pair before a mention, by bisection. */
function nearest({ dyads, reading: { elements } }: Before, draft: Draft): Dyad | undefined {
  let low = 0;
  for (let high = dyads.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((dyads[middle]?.at ?? 0) < draft.from) low = middle + 1;
    else high = middle;
  }
  const last = dyads[low - 1];
  const distance = (elements.sentence[draft.from] ?? 0) - (elements.sentence[last?.at ?? 0] ?? 0);
  return last && distance <= reach ? last : undefined;
}

function lastLeaders({ drafts }: Before): ActorRef[] | null {
  const found: ActorRef[] = [];
  for (let i = drafts.length - 1; i >= Math.max(0, drafts.length - farthest) && found.length < 2; i -= 1) {
    const other = drafts[i];
    if (other?.level !== 'leader') continue;
    // Two who were resolved together before stay together.
    if (other.refs.length === 2 && other.asks === 'pair' && found.length === 0) return [...other.refs];
    const [ref] = other.refs;
    if (!ref || ref.length <= 3 || !isPerson(other)) continue;
    if (found.every((known) => stateOf(known) !== stateOf(ref))) found.unshift(ref);
  }
  return found.length === 2 ? found : null;
}
