import type { ActorRef, Day, SlotsOf } from '../../record/index.js';
import type { Store } from '../store/store.js';
import { FOREVER } from '../store/tables.js';
import type { View } from '../view.js';
import { type Agreement, agreementsOf } from './agreements.js';
import { statesInSight } from './filter.js';

/** What a dossier holds that has a name of its own. */
export interface Subjects {
  /** States, persons and bodies, those that most entries name first. */
  readonly parties: readonly { readonly ref: ActorRef; readonly entries: number }[];
  readonly agreements: readonly Agreement[];
  /** Encounters, in the order of their days; undated ones last. */
  readonly encounters: readonly NamedEncounter[];
}

export interface NamedEncounter {
  readonly entry: string;
  readonly first: Day | null;
  readonly slots: SlotsOf<'encounter'>;
}

/** All that can be asked for by name. */
export async function subjectsInSight(store: Store, view: View): Promise<Subjects> {
  const parties = await partiesNamed(store, view);
  const encounters = await statesInSight(store.db, view, { kinds: ['encounter'] })
    .select(['entry', 'first_day', 'slots'])
    .orderBy('first_day')
    .orderBy('entry')
    .execute();
  return {
    parties,
    agreements: await agreementsOf(store, view),
    encounters: encounters.map(({ entry, first_day, slots }) => ({
      entry,
      first: first_day === FOREVER ? null : first_day,
      slots: JSON.parse(slots) as SlotsOf<'encounter'>,
    })),
  };
}

async function partiesNamed({ db }: Store, view: View): Promise<Subjects['parties']> {
  const rows = await statesInSight(db, view, {})
    .innerJoin('entry_party', 'entry_party.entry', 'entry_state.entry')
    .select(({ fn }) => ['entry_party.party', fn.countAll<number>().as('entries')])
    .groupBy('entry_party.party')
    .orderBy('entries', 'desc')
    .orderBy('entry_party.party')
    .execute();
  return rows.map(({ party, entries }) => ({ ref: party, entries: Number(entries) }));
}
