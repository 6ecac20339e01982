import type { Day, Evidence, ItemKind, KeptDocument, ReportedIn, Review, Slots } from '../../record/index.js';
import { independentSources } from '../fold/index.js';
import { compare } from '../fold/tally.js';
import { reportedIn, stretchInSight } from '../members.js';
import type { Store } from '../store/store.js';
import { type Asked, FOREVER, OPEN, type Row } from '../store/tables.js';
import { inSight, type View } from '../view.js';
import { type Filter, sieveOf, statesInSight } from './filter.js';
import { firstQuote } from './json-text.js';
import { packed } from './packed.js';

/** A report without its slots and, unless its words were asked for, without its passages. */
export interface GlimpsedReport {
  readonly item: {
    readonly id: string;
    readonly confidence: number;
    readonly evidence: readonly Pick<Evidence, 'quote'>[];
  };
  readonly document: ReportedIn;
  readonly review: Review | null;
  /** Slots that a person mended. */
  readonly corrected: readonly string[];
}

/** An entry as far as a picture of many shows it. */
export interface Glimpse {
  readonly id: string;
  readonly slots: Slots;
  readonly first: Day | null;
  readonly last: Day | null;
  readonly sources: number;
  /** The earliest known first; rejected ones are left out. */
  readonly reports: readonly GlimpsedReport[];
}

/** Whose words are wanted: those of the first report of entries of these kinds that no row of a table tells. */
export interface Wanted {
  readonly words: ReadonlySet<ItemKind>;
}

/**
 * All entries that a filter lets through, in the order of their days, undated ones last. Twenty thousand are told in some tenths of a second,
 * since neither passages nor the slots of single reports are read from the log.
 */
export async function glimpses(
  store: Store,
  view: View,
  filter: Filter,
  { words }: Wanted,
): Promise<readonly Glimpse[]> {
  const query = statesInSight(store.db, view, await sieveOf(store.db, filter)).select(STATE);
  const states = await packed<State>(store, query as never, STATE);
  const reports = await reportsIn(store, view);
  const found = [...states].sort(byDay).flatMap((state) => glimpse(state, reports.get(state.entry) ?? []));
  return withWords(store, found, words);
}

const STATE = ['entry', 'slots', 'first_day', 'last_day'] as const;
type State = Pick<Row<'entry_state'>, (typeof STATE)[number]>;

const byDay = (a: State, b: State): number => compare(a.first_day, b.first_day) || compare(a.entry, b.entry);

function glimpse(state: State, all: readonly GlimpsedReport[]): Glimpse[] {
  const reports = all.filter(({ review }) => review !== 'rejected');
  if (reports.length === 0) return [];
  return [
    {
      id: state.entry,
      slots: JSON.parse(state.slots) as Slots,
      first: dayOrNull(state.first_day),
      last: dayOrNull(state.last_day),
      sources: independentSources(reports),
      reports: [...reports].sort(byKnown),
    },
  ];
}

const dayOrNull = (day: string): Day | null => (day === FOREVER ? null : day);

const byKnown = (a: GlimpsedReport, b: GlimpsedReport): number =>
  compare(a.document.known, b.document.known) || compare(a.item.id, b.item.id);

/** The reports in sight, by entry. */
async function reportsIn(store: Store, view: View): Promise<ReadonlyMap<string, readonly GlimpsedReport[]>> {
  const documents = await documentsIn(store, view);
  const decisions = await decisionsIn(store.db, view);
  const found = new Map<string, GlimpsedReport[]>();
  for (const { entry, item: id, document: name, confidence } of await membersIn(store, view)) {
    const document = documents.get(name);
    if (document === undefined) continue;
    const item = { id, confidence, evidence: [] };
    const report = { item, document, ...(decisions.get(id) ?? UNDECIDED) };
    const there = found.get(entry);
    if (there) there.push(report);
    else found.set(entry, [report]);
  }
  return found;
}

const MEMBER = ['entry', 'item', 'document', 'confidence'] as const;
type MemberRow = Pick<Row<'membership'>, 'entry' | 'item'> & Pick<Row<'item'>, 'document' | 'confidence'>;

function membersIn(store: Store, view: View): Promise<readonly MemberRow[]> {
  const query = store.db
    .selectFrom('membership')
    .innerJoin('item', 'item.id', 'membership.item')
    .select(['membership.entry', 'membership.item', 'item.document', 'item.confidence'])
    .where(stretchInSight(view, 'membership') as never)
    .where(stretchInSight(view, 'item') as never)
    .where('item.known', '<=', view.known);
  return packed<MemberRow>(store, query as never, MEMBER);
}

async function documentsIn(store: Store, view: View): Promise<ReadonlyMap<string, ReportedIn>> {
  const query = store.db
    .selectFrom('document')
    .select(['id', 'body'])
    .where('known', '<=', view.known)
    .where('seq', '<=', view.seq ?? OPEN);
  const rows = await packed<Pick<Row<'document'>, 'id' | 'body'>>(store, query as never, ['id', 'body']);
  return new Map(rows.map(({ id, body }) => [id, reportedIn(JSON.parse(body) as KeptDocument)]));
}

type Decided = Pick<GlimpsedReport, 'review' | 'corrected'>;
const UNDECIDED: Decided = { review: null, corrected: [] };

/** What people decided on items, by item. */
async function decisionsIn(asked: Asked, view: View): Promise<ReadonlyMap<string, Decided>> {
  const rows = await asked.selectFrom('decision').selectAll().orderBy('seq').execute();
  const found = new Map<string, Decided>();
  for (const { item, sort, slots, seq, seq_to } of rows) {
    if (!inSight(view, seq, seq_to)) continue;
    const before = found.get(item) ?? UNDECIDED;
    const mended = [...before.corrected, ...Object.keys(JSON.parse(slots ?? '{}'))];
    found.set(item, sort === 'corrected' ? { ...before, corrected: mended } : { ...before, review: sort });
  }
  return found;
}

/** Items whose words are read together. */
const PIECE = 500;

/** The glimpses with the first passage of the first report of each whose words are wanted. */
async function withWords(
  store: Store,
  found: readonly Glimpse[],
  words: Wanted['words'],
): Promise<readonly Glimpse[]> {
  const wanted = found.flatMap(({ slots, reports }) =>
    words.has(slots.kind) && !reports.some(({ document }) => document.row) ? (reports[0]?.item.id ?? []) : [],
  );
  const quotes = new Map<string, string>();
  for (let from = 0; from < wanted.length; from += PIECE)
    for (const { id, quote } of await quotesOf(store, wanted.slice(from, from + PIECE)))
      if (quote !== null) quotes.set(id, quote);
  return found.map((one) => told(one, quotes));
}

/** A glimpse with the words of its first report, where these were looked up. */
function told(one: Glimpse, quotes: ReadonlyMap<string, string>): Glimpse {
  const [first, ...others] = one.reports;
  const quote = first && quotes.get(first.item.id);
  if (first === undefined || quote === undefined) return one;
  return { ...one, reports: [{ ...first, item: { ...first.item, evidence: [{ quote }] } }, ...others] };
}

interface Quoted {
  readonly id: string;
  readonly quote: string | null;
}

/** The first words of items. */
function quotesOf(store: Store, ids: readonly string[]): Promise<readonly Quoted[]> {
  const query = store.db
    .selectFrom('item')
    .innerJoin('event', 'event.seq', 'item.seq')
    .select(['item.id', firstQuote(store.engine.name, 'event.what').as('quote')])
    .where('item.id', 'in', ids);
  return packed<Quoted>(store, query as never, ['id', 'quote']);
}
