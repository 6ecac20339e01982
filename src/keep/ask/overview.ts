import { type Day, type Dossier, type Entry, type ItemKind, sideOf } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import type { Store } from '../store/store.js';
import { type Asked, FOREVER, OPEN } from '../store/tables.js';
import type { View } from '../view.js';
import { type Agreement, agreementsOf } from './agreements.js';
import { type Contact, contactsAmong } from './contacts.js';
import { dossierOf } from './dossier.js';
import { entriesOf, TELLING } from './entries.js';
import { type Filter, sieveOf, statesInSight } from './filter.js';
import { type QueueCounts, queueCounts } from './review-queue.js';
import { slotIn } from './slot.js';
import { type Tally, tally } from './tally.js';
import { timeline } from './timeline.js';

/** A dossier at a glance, or a stretch of days of it. */
export interface Overview {
  readonly dossier: Dossier;
  readonly filter: Filter;
  /** The day on which it is looked at: nothing after it has happened. */
  readonly today: Day;
  /** Documents and rows in sight, and how many outlets they come from. */
  readonly documents: number;
  readonly outlets: number;
  /** The first and the last day on which something that the filter lets through happened. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly tallies: readonly Tally[];
  /** Meetings of leaders that were held, the earliest first. */
  readonly summits: readonly Entry[];
  /** Encounters held of any two of the dossier's parties, whatever days the filter names: what came before and after is among them. */
  readonly contacts: readonly Contact[];
  readonly agreements: readonly Agreement[];
  /** The last moves of relations, and the last things of any kind, the earliest first. */
  readonly alignments: readonly Entry[];
  readonly latest: readonly Entry[];
  readonly review: QueueCounts;
}

/** A dossier at a glance, as far as a filter lets through. */
export async function overviewOf(
  ledger: Pick<Ledger, 'store' | 'address'>,
  view: View,
  filter: Filter,
  today: Day,
): Promise<Overview> {
  const { store } = ledger;
  const dossier = await dossierOf(ledger);
  const past = { ...filter, to: filter.to !== undefined && filter.to < today ? filter.to : today };
  const { from, to, ...whenever } = filter;
  const meets = asksFor('encounter', filter);
  return {
    dossier,
    filter,
    today,
    ...(await holdings(store.db, view)),
    ...(await spanOf(store.db, view, past)),
    tallies: await tally(store, view, filter),
    summits: meets ? await leadersMeetings(store, view, past) : [],
    contacts: meets ? await contactsAmong(store, view, whenever, dossier.parties) : [],
    agreements: (await agreementsOf(store, view)).filter((agreement) => fits(agreement, filter)),
    alignments: asksFor('alignment', filter)
      ? await lastOf(store.db, view, { ...past, kinds: ['alignment'] })
      : [],
    latest: await lastOf(store.db, view, past),
    review: await queueCounts(store.db),
  };
}

const asksFor = (kind: ItemKind, { kinds }: Filter): boolean => !kinds?.length || kinds.includes(kind);

/** Whether an agreement is what a filter asks for: adopted in its days by its party. */
function fits({ day, parties }: Agreement, filter: Filter): boolean {
  const { party, from = '', to = FOREVER } = filter;
  const named = party === undefined || parties.some((ref) => ref === party || sideOf(ref) === party);
  const then = (from === '' && to === FOREVER) || (day !== null && day >= from && day <= to);
  return named && then && (asksFor('encounter', filter) || asksFor('commitment', filter));
}

async function holdings(asked: Asked, view: View): Promise<Pick<Overview, 'documents' | 'outlets'>> {
  const { documents, outlets } = await asked
    .selectFrom('document')
    .select(({ fn }) => [
      fn.countAll<number>().as('documents'),
      fn.count<number>('outlet').distinct().as('outlets'),
    ])
    .where('known', '<=', view.known)
    .where('seq', '<=', view.seq ?? OPEN)
    .executeTakeFirstOrThrow();
  return { documents: Number(documents), outlets: Number(outlets) };
}

async function spanOf(asked: Asked, view: View, filter: Filter): Promise<Pick<Overview, 'first' | 'last'>> {
  const { first, last } = await statesInSight(asked, view, await sieveOf(asked, filter))
    .select(({ fn }) => [
      fn.min<string | null>('first_day').as('first'),
      fn.max<string | null>('first_day').as('last'),
    ])
    .where('first_day', '<', FOREVER)
    .executeTakeFirstOrThrow();
  return { first, last };
}

async function leadersMeetings({ db, engine }: Store, view: View, filter: Filter): Promise<readonly Entry[]> {
  const sieve = { ...(await sieveOf(db, filter)), kinds: ['encounter' as const] };
  const states = await statesInSight(db, view, sieve)
    .select(TELLING)
    .where(slotIn(engine.name, 'level'), '=', 'leaders')
    .where(slotIn(engine.name, 'status'), '=', 'held')
    .orderBy('first_day')
    .orderBy('entry')
    .execute();
  return entriesOf(db, view, states);
}

/** Entries of a list that shows what came last. */
const LAST = 8;

/** What came last, the earliest of it first. */
async function lastOf(asked: Asked, view: View, filter: Filter): Promise<readonly Entry[]> {
  const { rows } = await timeline(asked, view, filter, { limit: LAST, newestFirst: true });
  return rows.filter(({ first, last }) => (first ?? last) !== null).reverse();
}
