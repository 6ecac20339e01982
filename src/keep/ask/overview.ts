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
import { newestOf } from './newest.js';
import { type QueueCounts, queueCounts } from './review-queue.js';
import { slotIn } from './slot.js';
import { type Tally, tally } from './tally.js';
import { unknownNamesIn } from './unknown-names.js';

/** A dossier at a glance, or a stretch of days of it. */
export interface Overview {
  readonly dossier: Dossier;
  readonly filter: Filter;
  /** The day on which it is looked at: nothing after it has happened. */
  readonly today: Day;
  /** Documents in sight, rows of tables among them, and how many outlets they come from. */
  readonly documents: number;
  readonly rows: number;
  readonly outlets: number;
  /** Names in the documents of those who act but whom nobody is known by: what they do is in no entry. */
  readonly unknownNames: readonly string[];
  /** The first and the last day on which something happened that the filter lets through; words that were said count for nothing here. */
  readonly first: Day | null;
  readonly last: Day | null;
  readonly tallies: readonly Tally[];
  /** Meetings of leaders that were held, the earliest first. */
  readonly summits: readonly Entry[];
  /** Encounters held of any two of the dossier's parties, whatever days the filter names: what came before and after is among them. */
  readonly contacts: readonly Contact[];
  readonly agreements: readonly Agreement[];
  /** Of a stretch of days: its last encounters and the last moves of relations in it; of the whole dossier: its last things of any kind. */
  readonly encounters: readonly Entry[];
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
  const isStretch = from !== undefined || to !== undefined;
  const meets = asksFor('encounter', filter);
  const last = (kind: ItemKind, limit: number): Promise<readonly Entry[]> =>
    newestOf(store.db, view, { ...past, kinds: [kind] }, limit);
  return {
    dossier,
    filter,
    today,
    ...(await holdings(store.db, view)),
    unknownNames: await unknownNamesIn(store.db, view),
    ...(await spanOf(store, view, { ...past, kinds: filter.kinds?.length ? filter.kinds : DEEDS })),
    tallies: await tally(store, view, filter),
    summits: meets ? await leadersMeetings(store, view, past) : [],
    contacts: meets ? await contactsAmong(store, view, whenever, dossier.parties) : [],
    agreements: (await agreementsOf(store, view)).filter((agreement) => fits(agreement, filter)),
    encounters: isStretch && meets ? await last('encounter', LAST.encounters) : [],
    alignments: isStretch && asksFor('alignment', filter) ? await last('alignment', LAST.others) : [],
    latest: isStretch ? [] : await newestOf(store.db, view, past, LAST.others),
    review: await queueCounts(store.db),
  };
}

/** Kinds that happen on a day of their own. */
const DEEDS: readonly ItemKind[] = ['encounter', 'capability', 'alignment', 'pause'];

const asksFor = (kind: ItemKind, { kinds }: Filter): boolean => !kinds?.length || kinds.includes(kind);

/** Whether an agreement is what a filter asks for: adopted in its days by its party. */
function fits({ day, parties }: Agreement, filter: Filter): boolean {
  const { party, from = '', to = FOREVER } = filter;
  const named = party === undefined || parties.some((ref) => ref === party || sideOf(ref) === party);
  const then = (from === '' && to === FOREVER) || (day !== null && day >= from && day <= to);
  return named && then && (asksFor('encounter', filter) || asksFor('commitment', filter));
}

/** How the body of a document says that it is a row; a quotation mark within a text of it would be escaped. */
const IS_ROW = '%"row":{%';

async function holdings(asked: Asked, view: View): Promise<Pick<Overview, 'documents' | 'rows' | 'outlets'>> {
  const { documents, rows, outlets } = await asked
    .selectFrom('document')
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('documents'),
      fn.sum<number | null>(eb.case().when('body', 'like', IS_ROW).then(1).else(0).end()).as('rows'),
      fn.count<number>('outlet').distinct().as('outlets'),
    ])
    .where('known', '<=', view.known)
    .where('seq', '<=', view.seq ?? OPEN)
    .executeTakeFirstOrThrow();
  return { documents: Number(documents), rows: Number(rows ?? 0), outlets: Number(outlets) };
}

/** Statuses of encounters that have not come about. */
const NOT_HELD = ['planned', 'proposed', 'cancelled'];

async function spanOf(
  { db, engine }: Store,
  view: View,
  filter: Filter,
): Promise<Pick<Overview, 'first' | 'last'>> {
  const status = slotIn(engine.name, 'status');
  const { first, last } = await statesInSight(db, view, await sieveOf(db, filter))
    .select(({ fn }) => [
      fn.min<string | null>('first_day').as('first'),
      fn.max<string | null>('first_day').as('last'),
    ])
    .where('first_day', '<', FOREVER)
    .where(({ or, eb }) => or([eb(status, 'is', null), eb(status, 'not in', NOT_HELD)]))
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
const LAST = { encounters: 20, others: 8 };
