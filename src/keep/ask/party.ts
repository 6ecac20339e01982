import {
  type ActorRef,
  type Day,
  type Entry,
  type ItemKind,
  nameOf,
  type SlotsOf,
  stateOf,
} from '../../record/index.js';
import type { Store } from '../store/store.js';
import type { Asked } from '../store/tables.js';
import type { View } from '../view.js';
import type { Filter } from './filter.js';
import { sieveOf, statesInSight } from './filter.js';
import { newestOf } from './newest.js';
import { type Tally, tally } from './tally.js';

/** What a dossier holds of a state, a person or a body. */
export interface Party {
  readonly ref: ActorRef;
  readonly filter: Filter;
  readonly tallies: readonly Tally[];
  /** People of a state that entries name, those that most name first. */
  readonly people: readonly { readonly ref: ActorRef; readonly entries: number }[];
  /** The newest of each sort that bear a day, the earliest of them first. */
  readonly encounters: readonly Entry[];
  readonly positions: readonly Entry[];
  readonly others: readonly Entry[];
  /** What the party promised itself: all that the filter lets through, in the order of days. */
  readonly promises: readonly PromiseMade[];
}

export interface PromiseMade {
  readonly entry: string;
  readonly first: Day;
  readonly slots: SlotsOf<'commitment'>;
}

/** Entries of each sort that are shown at most, and people of a state. */
const NEWEST = { encounters: 20, positions: 12, others: 8 };
const PEOPLE = 12;

const WANTS: readonly ItemKind[] = ['position', 'statement'];
const OTHERS: readonly ItemKind[] = ['alignment', 'assessment', 'precedent', 'obstacle', 'pause'];

/** All that is asked of a party, as far as a filter lets through. */
export async function partyOf(store: Store, view: View, filter: Filter, ref: ActorRef): Promise<Party> {
  const { db } = store;
  const own = { ...filter, party: ref };
  const newest = async (kinds: readonly ItemKind[], limit: number): Promise<readonly Entry[]> => {
    const asked = filter.kinds?.length ? kinds.filter((kind) => filter.kinds?.includes(kind)) : kinds;
    if (asked.length === 0) return [];
    return newestOf(db, view, { ...own, kinds: asked }, limit);
  };
  return {
    ref,
    filter,
    tallies: await tally(store, view, own),
    people: await peopleOf(db, view, own, ref),
    encounters: await newest(['encounter'], NEWEST.encounters),
    positions: await newest(WANTS, NEWEST.positions),
    others: await newest(OTHERS, NEWEST.others),
    promises: await promisesBy(db, view, own, ref),
  };
}

async function peopleOf(asked: Asked, view: View, filter: Filter, ref: ActorRef): Promise<Party['people']> {
  if (nameOf(ref) !== null) return [];
  const rows = await statesInSight(asked, view, await sieveOf(asked, filter))
    .innerJoin('entry_party as person', 'person.entry', 'entry_state.entry')
    .select(({ fn }) => ['person.party', fn.countAll<number>().as('entries')])
    .where('person.party', 'like', `${stateOf(ref)}:%`)
    .groupBy('person.party')
    .orderBy('entries', 'desc')
    .orderBy('person.party')
    .limit(PEOPLE)
    .execute();
  return rows.map(({ party, entries }) => ({ ref: party, entries: Number(entries) }));
}

/** A state's people promise for it; a person's promises are those that name the person. */
async function promisesBy(
  asked: Asked,
  view: View,
  filter: Filter,
  ref: ActorRef,
): Promise<readonly PromiseMade[]> {
  if (filter.kinds?.length && !filter.kinds.includes('commitment')) return [];
  const sieve = { ...(await sieveOf(asked, filter)), kinds: ['commitment' as const] };
  const rows = await statesInSight(asked, view, sieve)
    .select(['entry', 'first_day', 'slots'])
    .orderBy('first_day')
    .orderBy('entry')
    .execute();
  return rows
    .map(({ entry, first_day, slots }) => ({
      entry,
      first: first_day,
      slots: JSON.parse(slots) as SlotsOf<'commitment'>,
    }))
    .filter(({ slots }) => slots.by.some((by) => by === ref || (nameOf(ref) === null && by.startsWith(ref))));
}
