import { sql } from 'kysely';
import type { ItemKind } from '../../record/index.js';
import type { Store } from '../store/store.js';
import { FOREVER } from '../store/tables.js';
import type { View } from '../view.js';
import { type Filter, sieveOf, statesInSight } from './filter.js';
import { slotIn } from './slot.js';
import { isVouched } from './vouched.js';

/** How many entries are alike in these. A slot that their kind lacks is null. */
export interface Tally {
  readonly kind: ItemKind;
  /** The year of the first day on which it may have happened; null where nothing is known of it. */
  readonly year: number | null;
  readonly status: string | null;
  readonly level: string | null;
  readonly change: string | null;
  readonly system: string | null;
  readonly entries: number;
  /** How many of them rest on more than rows that nobody has checked. */
  readonly verified: number;
}

/** The entries that a view sees and a filter lets through, counted in one pass. What bears no day is in no stretch of days. */
export async function tally({ db, engine }: Store, view: View, filter: Filter): Promise<readonly Tally[]> {
  const slot = (name: 'status' | 'level' | 'change' | 'system') => slotIn(engine.name, name).as(name);
  const isStretch = filter.from !== undefined || filter.to !== undefined;
  const rows = await statesInSight(db, view, await sieveOf(db, filter))
    .$if(isStretch, (query) => query.where('first_day', '<', FOREVER))
    .select(({ fn, eb }) => [
      'kind',
      sql<string>`substr(first_day, 1, 4)`.as('year'),
      slot('status'),
      slot('level'),
      slot('change'),
      slot('system'),
      fn.countAll<number>().as('entries'),
      fn.sum<number>(eb.case().when(isVouched(view)(eb)).then(1).else(0).end()).as('verified'),
    ])
    .groupBy(['kind', 'year', 'status', 'level', 'change', 'system'])
    .orderBy('kind')
    .orderBy('year')
    .execute();
  return rows.map(({ kind, year, entries, verified, ...slots }) => ({
    kind: kind as ItemKind,
    year: FOREVER.startsWith(year) ? null : Number(year),
    ...slots,
    entries: Number(entries),
    verified: Number(verified),
  }));
}
