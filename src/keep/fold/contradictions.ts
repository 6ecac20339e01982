import type { Contradiction, ItemKind } from '../../record/index.js';
import type { Member } from '../member.js';
import type { Dispute } from './fold.js';
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

/** Members mostly tell a slot alike, so that each value is judged once. */
function tellersOf(slot: string, value: Json, members: readonly Member[]): string[] {
  const judged = new Map<string, boolean>();
  const tells = ({ item }: Member): boolean => {
    const told = toldOf(item, slot);
    if (told === undefined) return false;
    const key = `${item.kind} ${JSON.stringify(told)}`;
    const known = judged.get(key) ?? isTold(item.kind, slot, told, value);
    judged.set(key, known);
    return known;
  };
  return members.filter((member) => member.review !== 'rejected' && tells(member)).map(({ item }) => item.id);
}

const toldOf = (item: Member['item'], slot: string): Json | undefined =>
  (item as unknown as Readonly<Record<string, Json>>)[slot];

/** Whether a value that an item tells is a given one, or says less of it. */
function isTold(kind: ItemKind, slot: string, told: Json, value: Json): boolean {
  if (slot === 'parties') return partiesWithin(told, value);
  const rule = ruleOf(kind, slot);
  return rule.place(told) !== null && isWithin(rule, told, value);
}

const mutable = (value: Json): string | boolean | null | string[] =>
  typeof value === 'object' && value !== null ? [...value] : value;
