import type { Contradiction } from '../../record/index.js';
import type { Member } from '../member.js';
import { type Dispute, votedSlots } from './fold.js';
import { partiesWithin } from './parties-vote.js';
import { isWithin, type Json, ruleOf } from './slot-rules.js';

/**
 * The disputes of a fold with the items that tell each value, or less of it ("in June" beside the twelfth). Members are those that the fold
 * was made of; a value that none of them tells any more is left out.
 */
export function contradictionsOf(
  disputes: readonly Dispute[],
  members: readonly Member[],
): readonly Contradiction[] {
  return disputes.flatMap(({ slot, values }) => {
    const told = values
      .map((value) => ({ value: mutable(value), items: tellersOf(slot, value, members) }))
      .filter(({ items }) => items.length > 0);
    return told.length < 2 ? [] : [{ slot, values: told }];
  });
}

const tellersOf = (slot: string, value: Json, members: readonly Member[]): string[] =>
  members
    .filter(({ item, review }) => {
      const told = new Map(votedSlots(item)).get(slot);
      if (review === 'rejected' || told === undefined) return false;
      if (slot === 'parties') return partiesWithin(told, value);
      const rule = ruleOf(item.kind, slot);
      return rule.place(told) !== null && isWithin(rule, told, value);
    })
    .map(({ item }) => item.id);

const mutable = (value: Json): string | boolean | null | string[] =>
  typeof value === 'object' && value !== null ? [...value] : value;
