import type { Entry, Report, Slots } from '../../record/index.js';
import { contradictionsOf, type Dispute, independentSources } from '../fold/index.js';
import type { Member } from '../member.js';
import { membersOf, stretchInSight } from '../members.js';
import { type Asked, FOREVER, type Row } from '../store/tables.js';
import type { View } from '../view.js';
import { statesInSight } from './filter.js';

/** What an entry is made of, beside its members. */
export const TELLING = ['entry', 'slots', 'contradictions', 'first_day', 'last_day'] as const;
export type State = Pick<Row<'entry_state'>, (typeof TELLING)[number]>;

/** Entries whole, with all their reports, in the order of the states that tell of them. */
export async function entriesOf(
  asked: Asked,
  view: View,
  states: readonly State[],
): Promise<readonly Entry[]> {
  const members = await membersOf(
    asked,
    states.map(({ entry }) => entry),
    view,
  );
  return states.flatMap((state) => entryFrom(state, members.get(state.entry) ?? []));
}

/** An entry as a state and its members tell it; none where nobody vouches for any of them. */
export function entryFrom(state: State, members: readonly Member[]): Entry[] {
  const counted = members.filter(({ review }) => review !== 'rejected');
  if (counted.length === 0) return [];
  return [
    {
      id: state.entry,
      slots: JSON.parse(state.slots) as Slots,
      contradictions: [...contradictionsOf(JSON.parse(state.contradictions) as Dispute[], counted)],
      reports: counted.map(reportOf),
      sources: independentSources(counted),
      first: dayOrNull(state.first_day),
      last: dayOrNull(state.last_day),
    },
  ];
}

const dayOrNull = (day: string): string | null => (day === FOREVER ? null : day);

/** Entries by their names, as far as a view sees them. */
export async function entriesNamed(
  asked: Asked,
  view: View,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Entry>> {
  const states = await statesInSight(asked, view, {}).select(TELLING).where('entry', 'in', ids).execute();
  return new Map((await entriesOf(asked, view, states)).map((entry) => [entry.id, entry]));
}

/**
 * One entry, under its own name, one that it had before it became part of another, or that of one of its items; null where a view sees
 * none.
 */
export async function entryOf(asked: Asked, view: View, id: string): Promise<Entry | null> {
  const entry = (await entriesNamed(asked, view, [id])).get(id);
  if (entry) return entry;
  const home = (await mergedInto(asked, id)) ?? (await entryHolding(asked, view, id));
  return home === null ? null : entryOf(asked, view, home);
}

async function mergedInto(asked: Asked, id: string): Promise<string | null> {
  const row = await asked.selectFrom('entry').select('merged_into').where('id', '=', id).executeTakeFirst();
  return row?.merged_into ?? null;
}

/** The entry that an item belongs to. */
async function entryHolding(asked: Asked, view: View, item: string): Promise<string | null> {
  const row = await asked
    .selectFrom('membership')
    .select('entry')
    .where('item', '=', item)
    .where(stretchInSight(view, 'membership') as never)
    .executeTakeFirst();
  return row?.entry ?? null;
}

/** A member as a page shows it. */
export const reportOf = ({ item, document, review, corrected = [] }: Member): Report => ({
  item,
  document,
  review,
  ...(corrected.length > 0 && { corrected: [...corrected] }),
});
