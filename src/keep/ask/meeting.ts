import { type ActorRef, type Day, type Entry, type ItemKind, sideOf } from '../../record/index.js';
import type { Store } from '../store/store.js';
import { type Asked, FOREVER } from '../store/tables.js';
import type { View } from '../view.js';
import { promisesOf } from './agreements.js';
import { entriesOf, TELLING } from './entries.js';
import { statesInSight } from './filter.js';

/** An encounter with what was agreed at it and what followed. */
export interface Meeting {
  readonly entry: Entry;
  /** The promises of the agreements that were adopted there, in their order. */
  readonly promises: readonly Entry[];
  /** The next encounters of the same sides, the earliest first. */
  readonly next: readonly Entry[];
  /** What else any of the sides did in the weeks after it. */
  readonly after: readonly Entry[];
}

/** How many are shown at most of what followed, and for how many days after an encounter deeds count as following it. */
const NEXT = 3;
const AFTER = 8;
const DAYS = 90;
/** Milliseconds of a day. */
const DAY_LENGTH = 86_400_000;

const DEEDS: readonly ItemKind[] = ['capability', 'alignment', 'position', 'pause'];

/** What an encounter led to, as far as a view sees. */
export async function meetingOf(store: Store, view: View, entry: Entry): Promise<Meeting> {
  const { slots, first, last } = entry;
  const agreed = slots.kind === 'encounter' ? (slots.agreements ?? []) : [];
  const end = last ?? first;
  const promises = await promisesOf(store, view, agreed);
  if (slots.kind !== 'encounter' || end === null) return { entry, promises, next: [], after: [] };
  const sides = [...new Set(slots.parties.map(sideOf))];
  const { db } = store;
  const talks = { kinds: ['encounter'] as const, until: FOREVER, limit: NEXT };
  const deeds = { kinds: DEEDS, until: daysLater(end, DAYS), limit: AFTER };
  return {
    entry,
    promises,
    next: await following(db, view, end, talks, sides, 'all'),
    after: await following(db, view, end, deeds, sides, 'any'),
  };
}

const daysLater = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_LENGTH).toISOString().slice(0, 10);

/** Entries of some kinds that begin after a day and before another, and name all or any of some sides. */
async function following(
  asked: Asked,
  view: View,
  end: Day,
  {
    kinds,
    until,
    limit,
  }: { readonly kinds: readonly ItemKind[]; readonly until: Day; readonly limit: number },
  sides: readonly ActorRef[],
  which: 'all' | 'any',
): Promise<readonly Entry[]> {
  let query = statesInSight(asked, view, { kinds })
    .select(TELLING)
    .where('first_day', '>', end)
    .where('first_day', '<', until)
    .orderBy('first_day')
    .orderBy('entry')
    .limit(limit);
  for (const wanted of which === 'any' ? [sides] : sides.map((side) => [side]))
    query = query.where(({ exists, selectFrom }) =>
      exists(
        selectFrom('entry_party')
          .select('entry_party.entry')
          .whereRef('entry_party.entry', '=', 'entry_state.entry')
          .where('party', 'in', wanted),
      ),
    );
  return entriesOf(asked, view, await query.execute());
}
