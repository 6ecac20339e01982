import type { Slots } from '../../record/index.js';
import type { Member } from '../member.js';
import { type Fold, timeOf, votedSlots } from './fold.js';
import { soleParties } from './parties-vote.js';
import type { Json } from './slot-rules.js';

type Told = Readonly<Record<string, Json | undefined>>;

/**
 * What `fold` makes of a single member that is not rejected, without the votes: with one voice, each slot tells what it says. Most entries begin so, and
 * many stay so.
 */
export function soleFold({ item, document }: Pick<Member, 'item' | 'document'>): Fold {
  const { kind } = item;
  const said = item as unknown as Told;
  const slots: Record<string, unknown> = { kind };
  for (const [slot, value] of votedSlots(item)) slots[slot] = soleValue(slot, value);
  if (kind === 'encounter' || kind === 'commitment') {
    if (typeof said.status === 'string') slots.status = said.status;
    if (kind === 'commitment' && typeof said.state === 'string') slots.state = said.state;
  }
  return { knownFrom: document.known, slots: slots as Slots, contradictions: [], ...timeOf(slots) };
}

/** Lists that are added up have an order of their own, whatever that of the item. */
function soleValue(slot: string, value: Json): Json {
  if (!Array.isArray(value) || value.length === 0) return value;
  if (slot === 'parties') return soleParties(value);
  return slot === 'agreements' ? [...new Set(value)].sort() : value;
}
