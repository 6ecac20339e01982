import type { Member } from '../member.js';
import { type Candidate, candidateOf } from './candidate.js';
import { type Keys, keysFor } from './keys.js';

/** What the matcher makes of an item: how it looks at it, and the keys under which it looks for entries and keeps the item's own. */
export interface Matched {
  readonly candidate: Candidate;
  readonly keys: Keys;
}

/** An item as the matcher takes it up, once for all that is asked of it. */
export function matchedOf(member: Pick<Member, 'item' | 'document'>): Matched {
  const candidate = candidateOf(member);
  return { candidate, keys: keysFor(candidate) };
}
