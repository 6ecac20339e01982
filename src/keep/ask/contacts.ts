import type { ActorRef, Day, SlotsOf } from '../../record/index.js';
import type { Store } from '../store/store.js';
import { FOREVER } from '../store/tables.js';
import type { View } from '../view.js';
import { type Filter, sieveOf, statesInSight } from './filter.js';
import { slotIn } from './slot.js';
import { isVouched } from './vouched.js';

/** An encounter that was held between two sides, others beside them perhaps. */
export interface Contact {
  readonly entry: string;
  readonly pair: readonly [ActorRef, ActorRef];
  /** The first and the last day on which it may have been held. */
  readonly first: Day;
  readonly last: Day;
  readonly slots: SlotsOf<'encounter'>;
}

/**
 * Each encounter held between any two of some parties, in the order of days; one of several of them stands under each pair. A pair is in the
 * order of `parties`. What bears no day is left out, and what only
 * rows tell that nobody has checked.
 */
export async function contactsAmong(
  { db, engine }: Store,
  view: View,
  filter: Filter,
  parties: readonly ActorRef[],
): Promise<readonly Contact[]> {
  if (parties.length < 2) return [];
  const rows = await statesInSight(db, view, { ...(await sieveOf(db, filter)), kinds: ['encounter'] })
    .innerJoin('entry_party as one', 'one.entry', 'entry_state.entry')
    .innerJoin('entry_party as other', 'other.entry', 'entry_state.entry')
    .select([
      'entry_state.entry',
      'first_day',
      'last_day',
      'slots',
      'one.party as one',
      'other.party as other',
    ])
    .where('one.party', 'in', parties)
    .where('other.party', 'in', parties)
    .whereRef('one.party', '<', 'other.party')
    .where(slotIn(engine.name, 'status'), '=', 'held')
    .where('first_day', '<', FOREVER)
    .where(isVouched(view) as never)
    .orderBy('first_day')
    .orderBy('entry_state.entry')
    .execute();
  return rows.map(({ entry, first_day, last_day, slots, one, other }) => ({
    entry,
    pair: parties.indexOf(one) < parties.indexOf(other) ? [one, other] : [other, one],
    first: first_day,
    last: last_day < FOREVER ? last_day : first_day,
    slots: JSON.parse(slots) as SlotsOf<'encounter'>,
  }));
}
