import {
  type Agreement,
  decisionsOn,
  entryOf,
  entryOfRow,
  type Filter,
  type Ledger,
  meetingOf,
  overviewOf,
  partyOf,
  promisesOf,
  subjectsInSight,
  type View,
} from './keep/index.js';
import { officesOf, otherNames } from './language/index.js';
import {
  type FoundPage,
  find,
  type Named,
  pairsAmong,
  type ShowPage,
  stretchOf,
  subjectsIn,
} from './present/index.js';
import { bounds, type Day, Edtf, type Entry } from './record/index.js';

/** What of a dossier is to be shown, and from where it is looked at. */
export interface Shown {
  readonly view: View;
  /** The view in words; empty for all that is known today. */
  readonly seenFrom: string;
  readonly filter: Filter;
  /** The day on which it is looked at: nothing later has happened. */
  readonly today: Day;
}

/** A day, a month or a year that is asked for instead of a name. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;

/** The page of a dossier that some words mean; without words its overview, for a date that of its days. */
export async function pageOf(ledger: Ledger, typed: string, shown: Shown): Promise<FoundPage> {
  const { db } = ledger.store;
  if (typed.trim() === '') return alone(await overviewPage(ledger, shown));
  if (DATE.test(typed) && Edtf.safeParse(typed).success)
    return alone(await overviewPage(ledger, { ...shown, filter: { ...shown.filter, ...daysOf(typed) } }));
  const entry = (await entryOf(db, shown.view, typed)) ?? (await entryOfRow(db, shown.view, typed));
  if (entry !== null) return alone(await entryPage(ledger, entry, shown));
  const subjects = subjectsIn(await subjectsInSight(ledger.store, shown.view), otherNames());
  const { only, fits, near } = find(typed, subjects);
  if (only !== null) return { ...(await subjectPage(ledger, only, shown)), alsoFits: fits.slice(1) };
  const fit = fits.length > 0;
  return alone({ page: 'choice', typed, subjects: fit ? fits : near, fit });
}

/** A page that nothing else fits. */
const alone = (page: ShowPage): FoundPage => ({ ...page, alsoFits: [] });

const daysOf = (date: Edtf): Pick<Filter, 'from' | 'to'> => {
  const { first, last } = bounds(date);
  return { ...(first && { from: first }), ...(last && { to: last }) };
};

async function overviewPage(ledger: Ledger, { view, filter, today, seenFrom }: Shown): Promise<ShowPage> {
  const overview = await overviewOf(ledger, view, filter, today);
  const pairs = pairsAmong(overview.contacts, overview.dossier.parties, stretchOf(filter), today);
  return { page: 'overview', overview, pairs, seenFrom };
}

async function entryPage({ store }: Ledger, entry: Entry, { view, ...shown }: Shown): Promise<ShowPage> {
  const meeting = await meetingOf(store, view, entry);
  const decisions = await decisionsOn(store.db, view, entry.id);
  return { page: 'entry', meeting, decisions, ...shown };
}

async function subjectPage(ledger: Ledger, named: Named, shown: Shown): Promise<ShowPage> {
  const { store } = ledger;
  const { view, filter, seenFrom } = shown;
  switch (named.kind) {
    case 'agreement':
      return agreementPage(ledger, named.agreement, shown);
    case 'party': {
      const party = await partyOf(store, view, filter, named.id);
      return { page: 'party', party, offices: officesOf(named.id), seenFrom };
    }
    case 'encounter': {
      const entry = await entryOf(store.db, view, named.id);
      if (entry === null) throw new Error(`${named.id} was there and is no more`);
      return entryPage(ledger, entry, shown);
    }
  }
}

async function agreementPage(
  { store }: Ledger,
  agreement: Agreement,
  { view, today, seenFrom }: Shown,
): Promise<ShowPage> {
  const { encounter: id, name } = agreement;
  const encounter = id === null ? null : await entryOf(store.db, view, id);
  return {
    page: 'agreement',
    agreement,
    encounter,
    promises: await promisesOf(store, view, [name]),
    today,
    seenFrom,
  };
}
