import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from './engine.js';
import type { Tables } from './tables.js';

/** Each step from one form of the tables to the next, by name; names order as the steps do and never change once released. */
export const migrationsFor = (engine: Engine): Record<string, Migration> => ({
  '2026-11-22-first': { up: (db: Kysely<Tables>) => first(db, engine) },
  '2026-11-22-forecasts': { up: (db: Kysely<Tables>) => forecasts(db, engine) },
  '2026-11-23-leaner': { up: (db: Kysely<Tables>) => run(db, engine, LEANER) },
});

async function first(db: Kysely<Tables>, engine: Engine): Promise<void> {
  await run(db, engine, [...TABLES, ...INDEXES, ...engine.appendOnly('event'), ...engine.searchTables]);
}

/** The book of forecasts. No older log speaks of it, so that its tables begin empty. */
const forecasts = (db: Kysely<Tables>, engine: Engine): Promise<void> => run(db, engine, BOOK);

async function run(db: Kysely<Tables>, engine: Engine, statements: readonly string[]): Promise<void> {
  for (const statement of statements)
    await sql.raw(statement.replaceAll('TEXT', engine.text).replace('KEYED', engine.keyed)).execute(db);
}

const TABLES = [
  `create table event (seq integer primary key, at TEXT not null, "by" TEXT not null, because TEXT, kind TEXT not null,
    subject TEXT, what TEXT not null, hash TEXT not null)`,
  'create table document_text (sha256 TEXT primary key, text TEXT not null)',
  'create table dossier (name TEXT primary key, body TEXT not null)',
  'create table outlet (id TEXT primary key, body TEXT not null)',
  `create table document (seq integer primary key, id TEXT not null unique, sha256 TEXT not null unique, known TEXT not null,
    outlet TEXT, copy_of TEXT, fingerprint TEXT not null, body TEXT not null)`,
  'create table sighting (document TEXT not null, source TEXT not null, outlet TEXT, seq integer primary key)',
  'create table copy_band (week integer not null, band integer not null, document integer not null, primary key (week, band, document)) KEYED',
  'create table reading (id TEXT primary key, document TEXT not null, seq integer not null, maker TEXT not null)',
  `create table item (seq integer primary key, seq_to integer not null, id TEXT not null, document TEXT not null, reading TEXT not null,
    kind TEXT not null, known TEXT not null, confidence double precision not null)`,
  'create table decision (seq integer primary key, seq_to integer not null, item TEXT not null, sort TEXT not null, slots TEXT)',
  `create table membership (item TEXT not null, entry TEXT not null, seq_from integer not null, seq_to integer not null,
    primary key (item, seq_from)) KEYED`,
  'create table entry (id TEXT primary key, kind TEXT not null, seq integer not null, opening TEXT not null, merged_into TEXT)',
  'create table entry_key (key TEXT not null, entry TEXT not null, primary key (key, entry)) KEYED',
  'create table entry_party (party TEXT not null, entry TEXT not null, primary key (party, entry)) KEYED',
  `create table entry_state (entry TEXT not null, kind TEXT not null, issue TEXT, known_from TEXT not null, known_to TEXT not null,
    seq_from integer not null, seq_to integer not null, first_day TEXT not null, last_day TEXT not null, slots TEXT not null,
    contradictions TEXT not null, primary key (entry, known_from, seq_from))`,
  `create table proposal (first TEXT not null, second TEXT not null, because TEXT, seq integer primary key,
    seq_to integer not null)`,
];

/** What decides whether a state is shown: with it in the index, the others are passed over without a look at the table. */
const IN_SIGHT = 'last_day, issue, known_from, known_to, seq_from, seq_to';

/** What is open (`seq_to` at its end) is asked for most, in the order of days; the rest by what it belongs to. */
const INDEXES = [
  'create index event_subject on event (subject)',
  'create index event_kind on event (kind, seq)',
  'create index event_moment on event (at, seq)',
  'create index document_known on document (known)',
  'create index document_copy on document (copy_of)',
  'create index reading_document on reading (document)',
  'create index item_id on item (id, seq_to, document)',
  'create index item_document on item (document)',
  'create index item_confidence on item (confidence) where seq_to = 2147483647',
  'create index decision_item on decision (item)',
  'create index membership_entry on membership (entry, seq_to)',
  'create index membership_opened on membership (seq_from)',
  'create index membership_change on membership (seq_to) where seq_to < 2147483647',
  'create index entry_merged on entry (merged_into) where merged_into is not null',
  'create index entry_key_entry on entry_key (entry)',
  `create index entry_state_timeline on entry_state (first_day, entry, kind, ${IN_SIGHT})`,
  `create index entry_state_kind on entry_state (kind, first_day, entry, ${IN_SIGHT})`,
  'create index entry_state_opened on entry_state (seq_from)',
  'create index entry_state_closed on entry_state (seq_to) where seq_to < 2147483647',
  `create index entry_state_contradicted on entry_state (entry) where contradictions <> '[]' and seq_to = 2147483647`,
  'create index proposal_first on proposal (first)',
  'create index proposal_second on proposal (second)',
  'create index proposal_open on proposal (seq) where seq_to = 2147483647',
];

const BOOK = [
  `create table question (id TEXT primary key, seq integer not null, event TEXT not null, first_day TEXT not null,
    last_day TEXT not null, body TEXT not null)`,
  `create table forecast (seq integer primary key, seq_to integer not null, question TEXT not null, day TEXT not null,
    kind TEXT not null, who TEXT not null, body TEXT not null)`,
  `create table resolution (seq integer primary key, seq_to integer not null, question TEXT not null, known TEXT not null,
    body TEXT not null)`,
  'create index forecast_question on forecast (question)',
  'create index resolution_question on resolution (question)',
];

/**
 * Fewer rows of indexes for each item that comes in. Moments order as places in the log do, keys of an entry follow from its items, and of
 * the other indexes the rows that nobody looks for are left out: assertions (`store/asserting.ts`) and items that nobody doubts.
 */
const LEANER = [
  'drop index event_moment',
  'drop index event_subject',
  'drop index event_kind',
  'drop index entry_key_entry',
  'drop index item_confidence',
  `create index event_subject on event (subject) where kind <> 'item.asserted'`,
  `create index event_kind on event (kind, seq) where kind <> 'item.asserted'`,
  'create index item_doubtful on item (confidence, seq) where seq_to = 2147483647 and confidence < 0.5',
];
