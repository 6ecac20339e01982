import { type Fold, type Voice, votedSlots } from './fold.js';
import { partiesWithin } from './parties-vote.js';
import { isWithin, type Json, ruleOf } from './slot-rules.js';

/**
 * Whether a new member can change none of the folds of its entry: at its day and ever after it says what they say, or less. Then the folds need not
 * be made again. False is always safe. An original must be among the members before its copies; where it comes later, fold again.
 */
export function agrees(member: Voice, folds: readonly Fold[]): boolean {
  if (member.review === 'rejected') return true;
  const { known } = member.document;
  const after = folds.filter((_, i) => (folds[i + 1]?.knownFrom ?? '9999-12-31') > known);
  const [first] = after;
  if (first === undefined || first.knownFrom > known || member.review !== null) return false;
  return after.every((fold) => saysNoMore(member, fold));
}

function saysNoMore({ item }: Voice, { slots }: Fold): boolean {
  if (slots.kind !== item.kind) return false;
  const told = slots as unknown as Readonly<Record<string, Json>>;
  if ('status' in item && item.status !== told.status) return false;
  if ('state' in item && item.state && item.state !== told.state) return false;
  const said = votedSlots(item);
  // Who comes first decides whether an empty slot that only some members have is shown.
  if (said.length !== votedSlots(slots).length) return false;
  return said.every(([slot, value]) => {
    if (!Object.hasOwn(told, slot)) return false;
    const winner = told[slot] ?? null;
    if (slot === 'parties') return partiesWithin(value, winner);
    return isWithin(ruleOf(item.kind, slot), value, winner);
  });
}
