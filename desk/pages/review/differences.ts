import type { Entry } from 'dragoman/client';
import { slotName, slotsIn, slotValue } from '../../../src/present/ledger/slot-words.js';

/** A slot as two entries tell it. */
export interface Beside {
  readonly slot: string;
  readonly one: string;
  readonly other: string;
  readonly differs: boolean;
}

/** What two entries of one kind tell, slot by slot; actors in another order are the same actors. */
export function besideEachOther(one: Entry['slots'], other: Entry['slots']): Beside[] {
  const theirs: Readonly<Record<string, unknown>> = other;
  const ours: Readonly<Record<string, unknown>> = one;
  const slots = [...new Set([...slotsIn(one), ...slotsIn(other)].map(([slot]) => slot))];
  return slots.map((slot) => ({
    slot: slotName(one.kind, slot),
    one: slotValue(one.kind, slot, ours[slot]),
    other: slotValue(other.kind, slot, theirs[slot]),
    differs: spelt(ours[slot]) !== spelt(theirs[slot]),
  }));
}

const spelt = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? (value.length === 0 ? null : [...value].sort()) : (value ?? null));
