import type { Insertable, Kysely, Selectable, Transaction } from 'kysely';

/** Stands for "until further notice" in the column of a day; days order as text. */
export const FOREVER: string = '9999-12-31';
/** Stands for "until further notice" in a column that holds a place in the log: the largest 32-bit integer. */
export const OPEN: number = 2_147_483_647;

/** The log: the only truth. All tables but `event` and `document_text` can be made again from it. */
interface EventTable {
  seq: number;
  at: string;
  by: string;
  because: string | null;
  kind: string;
  /** Identifier of the item, entry, document or outlet that it is about. */
  subject: string | null;
  /** `Happening` as JSON, letter for letter as it was hashed. */
  what: string;
  hash: string;
}

interface DocumentTextTable {
  sha256: string;
  text: string;
}

/** What the dossier is called today. One row. */
interface DossierTable {
  name: string;
  body: string;
}

interface OutletTable {
  id: string;
  body: string;
}

interface DocumentTable {
  /** Place in the log of `document.added`. */
  seq: number;
  id: string;
  sha256: string;
  known: string;
  outlet: string | null;
  copy_of: string | null;
  fingerprint: string;
  /** `KeptDocument` as JSON. */
  body: string;
}

/** Further places where a document's text was found. */
interface SightingTable {
  document: string;
  source: string;
  outlet: string | null;
  seq: number;
}

/** Under what near copies of a document are looked up, see `copies/`. */
interface CopyBandTable {
  week: number;
  band: number;
  /** Place in the log of `document.added`. */
  document: number;
}

interface ReadingTable {
  id: string;
  document: string;
  seq: number;
  maker: string;
}

/** Items. What they tell stands in the event that asserted them, at the same place in the log. */
interface ItemTable {
  /** Place in the log of `item.asserted` or `item.added`. */
  seq: number;
  /** Place in the log of its retraction, or `OPEN`. */
  seq_to: number;
  id: string;
  document: string;
  /** The reading that found it, or `BY_HAND`. */
  reading: string;
  kind: string;
  known: string;
  confidence: number;
}

/** What people decided on an item. The newest of a sort that is not undone counts. */
interface DecisionTable {
  seq: number;
  /** Place in the log of the event that undid it, or `OPEN`. */
  seq_to: number;
  item: string;
  sort: 'accepted' | 'rejected' | 'corrected';
  /** Slots as JSON, for `corrected`, and passages under `evidence` where it came with some. */
  slots: string | null;
}

interface MembershipTable {
  item: string;
  entry: string;
  seq_from: number;
  seq_to: number;
}

interface EntryTable {
  id: string;
  kind: string;
  seq: number;
  /** What the matcher remembers of the item that opened it: `Candidate` without slots, as JSON. */
  opening: string;
  /** The entry that it became part of, or null. */
  merged_into: string | null;
}

/** Keys under which the matcher finds an entry. */
interface EntryKeyTable {
  key: string;
  entry: string;
}

interface EntryPartyTable {
  party: string;
  entry: string;
}

/** What an entry tells, for each stretch of days on which the world knew the same and of the log in which the ledger said the same. */
interface EntryStateTable {
  entry: string;
  kind: string;
  issue: string | null;
  known_from: string;
  known_to: string;
  seq_from: number;
  seq_to: number;
  /** First and last day on which the fact may have happened; `FOREVER` where nothing is known, so that it sorts last. */
  first_day: string;
  last_day: string;
  slots: string;
  contradictions: string;
}

/** Two entries that may be one, until somebody decides. */
interface ProposalTable {
  first: string;
  second: string;
  because: string | null;
  seq: number;
  seq_to: number;
}

/** Questions of the book of forecasts. */
interface QuestionTable {
  id: string;
  seq: number;
  event: string;
  first_day: string;
  last_day: string;
  /** `Question` as JSON. */
  body: string;
}

/** What was said of questions, as far as nobody took it back. */
interface ForecastTable {
  seq: number;
  /** Place in the log of the event that took it back, or `OPEN`. */
  seq_to: number;
  question: string;
  /** The day from which it stands. */
  day: string;
  kind: string;
  who: string;
  /** `Forecast` as JSON. */
  body: string;
}

/** What became of questions, as far as nobody took it back. */
interface ResolutionTable {
  seq: number;
  seq_to: number;
  question: string;
  /** The day from which the world could know it: the day that decided it, or on which it was written down. */
  known: string;
  /** `Resolution` as JSON. */
  body: string;
}

export interface Tables {
  event: EventTable;
  document_text: DocumentTextTable;
  dossier: DossierTable;
  outlet: OutletTable;
  document: DocumentTable;
  sighting: SightingTable;
  copy_band: CopyBandTable;
  reading: ReadingTable;
  item: ItemTable;
  decision: DecisionTable;
  membership: MembershipTable;
  entry: EntryTable;
  entry_key: EntryKeyTable;
  entry_party: EntryPartyTable;
  entry_state: EntryStateTable;
  proposal: ProposalTable;
  question: QuestionTable;
  forecast: ForecastTable;
  resolution: ResolutionTable;
}

export type Row<T extends keyof Tables> = Selectable<Tables[T]>;
export type NewRow<T extends keyof Tables> = Insertable<Tables[T]>;
export type Database = Kysely<Tables>;
/** A transaction that nobody else writes beside. */
export type Write = Transaction<Tables>;
/** Whoever may be asked: the database itself, or a transaction. */
export type Asked = Database | Write;

/** The tables that are made from the log, in the order in which they are compared and emptied. */
export const PROJECTIONS = [
  'dossier',
  'outlet',
  'document',
  'sighting',
  'copy_band',
  'reading',
  'item',
  'decision',
  'membership',
  'entry',
  'entry_key',
  'entry_party',
  'entry_state',
  'proposal',
  'question',
  'forecast',
  'resolution',
] as const satisfies readonly (keyof Tables)[];
