import type { Day, Entry } from '../../record/index.js';
import type { Member } from '../member.js';
import { membersOf } from '../members.js';
import type { Asked } from '../store/tables.js';
import type { View } from '../view.js';
import { entryFrom, type State, TELLING } from './entries.js';
import { type Filter, sieveOf, statesInSight } from './filter.js';

/** Entries whose reports are asked for together: few enough for one question to the store. */
const PIECE = 2_000;

/**
 * All entries that a filter lets through as they were known on each of some days, in the order of their days, by day: what `allEntries` gives for
 * each, but their reports are read once, and an entry that nothing new was told of is the same one.
 */
export async function entriesOnDays(
  asked: Asked,
  view: View,
  days: readonly Day[],
  filter: Filter = {},
): Promise<ReadonlyMap<Day, readonly Entry[]>> {
  const sieve = await sieveOf(asked, filter);
  const states = new Map<Day, readonly State[]>();
  for (const day of new Set(days))
    states.set(
      day,
      await statesInSight(asked, { ...view, known: day }, sieve)
        .select(TELLING)
        .orderBy('first_day', 'asc')
        .orderBy('entry', 'asc')
        .execute(),
    );
  const named = new Set([...states.values()].flat().map(({ entry }) => entry));
  const known = [...states.keys()].reduce((a, b) => (a > b ? a : b), '');
  const make = entriesOnce(await allMembers(asked, [...named], { ...view, known }));
  return new Map([...states].map(([day, some]) => [day, some.flatMap((state) => make(state, day))]));
}

async function allMembers(
  asked: Asked,
  entries: readonly string[],
  view: View,
): Promise<ReadonlyMap<string, readonly Member[]>> {
  const found = new Map<string, readonly Member[]>();
  for (let at = 0; at < entries.length; at += PIECE)
    for (const [id, members] of await membersOf(asked, entries.slice(at, at + PIECE), view))
      found.set(id, members);
  return found;
}

/** Makes entries as of days, each once for as long as its state and the number of its members stay the same. */
function entriesOnce(all: ReadonlyMap<string, readonly Member[]>) {
  const made = new Map<string, { readonly of: string; readonly entry: readonly Entry[] }>();
  return (state: State, day: Day): readonly Entry[] => {
    const members = (all.get(state.entry) ?? []).filter(({ document }) => document.known <= day);
    const of = JSON.stringify([state, members.length]);
    const known = made.get(state.entry);
    if (known?.of === of) return known.entry;
    const entry = entryFrom(state, members);
    made.set(state.entry, { of, entry });
    return entry;
  };
}
