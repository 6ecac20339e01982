import { type ActorRef, stateOf } from '../record/index.js';
import { type Before, type Found, farthest, isPerson } from './before.js';
import type { Draft } from './drafts.js';
import type { Dyad } from './dyads.js';
import { keyAt } from './elements.js';
import { holderAt } from './reading.js';

/** How many sentences back a pair is still meant by "both sides", before the pair that the document is about. */
const reach = 3;

/** "The two leaders": the last two leaders of different sides; "both sides": the last pair near, else the pair the document is about. */
export function pair(before: Before, draft: Draft): Found | null {
  const isLeaders = draft.level === 'leader';
  const leaders = isLeaders ? lastLeaders(before) : null;
  if (leaders) return { refs: leaders };
  const near = nearest(before, draft)?.sides;
  // "The parties" without "both" are those of the whole matter.
  const isOpen =
    !isLeaders && keyAt(before.reading.elements, draft.from) === 'the' && draft.to - draft.from === 2;
  const sides = isOpen ? (before.main ?? near) : (near ?? before.main);
  if (!sides) return null;
  return { refs: isLeaders ? sides.map((ref) => holderAt(before.reading, ref, 'leads', draft.from)) : sides };
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
