import type { ActorRef, Edtf, Entry, ItemKind } from '../../record/index.js';

/** What the slots of each kind hold that is more than a word: actors, and dates. */
const ACTORS: Record<ItemKind, readonly string[]> = {
  encounter: ['parties'],
  commitment: ['by', 'to'],
  position: ['actor'],
  obstacle: ['between'],
  assessment: ['by'],
  statement: ['speaker'],
  capability: ['actor'],
  alignment: ['parties'],
  pause: ['parties'],
  precedent: ['about'],
};
const DATES: Record<ItemKind, readonly string[]> = {
  encounter: ['when'],
  commitment: ['deadline'],
  position: [],
  obstacle: [],
  assessment: [],
  statement: [],
  capability: ['when'],
  alignment: ['when'],
  pause: ['from', 'to'],
  precedent: [],
};

/** A filled slot of an entry: actors, and names of texts, always as a list. */
export type Slot = { readonly name: string } & (
  | { readonly holds: 'actors'; readonly value: readonly ActorRef[] }
  | { readonly holds: 'words'; readonly value: readonly string[] }
  | { readonly holds: 'date'; readonly value: Edtf }
  | { readonly holds: 'word'; readonly value: string }
  | { readonly holds: 'truth'; readonly value: boolean }
);

/** The filled slots of an entry with what they hold, in the order of the record; its kind is no slot. */
export function slotsOf({ slots }: Entry): Slot[] {
  const { kind, ...own } = slots;
  return Object.entries(own).flatMap(([name, value]) => slotOf(kind, name, value));
}

type Value = string | boolean | readonly string[] | null | undefined;

function slotOf(kind: ItemKind, name: string, value: Value): Slot[] {
  if (value === null || value === undefined) return [];
  if (typeof value === 'boolean') return [{ name, holds: 'truth', value }];
  const isActors = ACTORS[kind].includes(name);
  if (typeof value !== 'string')
    return value.length ? [{ name, holds: isActors ? 'actors' : 'words', value }] : [];
  if (isActors) return [{ name, holds: 'actors', value: [value] }];
  return [{ name, holds: DATES[kind].includes(name) ? 'date' : 'word', value }];
}

/** All actors of an entry, each once, in the order of its slots. */
export const actorsIn = (entry: Entry): ActorRef[] => [
  ...new Set(slotsOf(entry).flatMap((slot) => (slot.holds === 'actors' ? slot.value : []))),
];
