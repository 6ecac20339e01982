import { type Kysely, type Migration, sql } from 'kysely';
import type { Engine } from './engine.js';
import type { Tables } from './tables.js';

/** Each step from one form of the tables to the next, by name; names order as the steps do and never change once released. */
export const migrationsFor = (engine: Engine): Record<string, Migration> => ({
  '2026-11-22-first': { up: (db: Kysely<Tables>) => first(db, engine) },
});

async function first(db: Kysely<Tables>, engine: Engine): Promise<void> {
  for (const statement of [...TABLES, ...INDEXES, ...engine.appendOnly('event'), ...engine.searchTables])
    await sql.raw(statement).execute(db);
}

const TABLES = [
  `create table event (seq integer primary key, at text not null, "by" text not null, because text, kind text not null,
    subject text, what text not null, hash text not null)`,
  'create table document_text (sha256 text primary key, text text not null)',
  'create table dossier (name text primary key, body text not null)',
  'create table outlet (id text primary key, body text not null)',
  `create table document (seq integer primary key, id text not null unique, sha256 text not null unique, known text not null,
    outlet text, copy_of text, fingerprint text not null, body text not null)`,
  'create table sighting (document text not null, source text not null, outlet text, seq integer primary key)',
  'create table copy_band (band text not null, document text not null, primary key (band, document))',
  'create table reading (id text primary key, document text not null, seq integer not null, maker text not null)',
  `create table item (seq integer primary key, seq_to integer not null, id text not null, document text not null, reading text not null,
    kind text not null, known text not null, confidence double precision not null, body text not null)`,
  'create table decision (seq integer primary key, seq_to integer not null, item text not null, sort text not null, slots text)',
  `create table membership (item text not null, entry text not null, seq_from integer not null, seq_to integer not null,
    primary key (item, seq_from))`,
  'create table entry (id text primary key, kind text not null, seq integer not null, opening text not null, merged_into text)',
  'create table entry_key (key text not null, entry text not null, primary key (key, entry))',
  'create table entry_party (party text not null, entry text not null, primary key (party, entry))',
  `create table entry_state (entry text not null, kind text not null, issue text, known_from text not null, known_to text not null,
    seq_from integer not null, seq_to integer not null, first_day text not null, last_day text not null, slots text not null,
    contradictions text not null, primary key (entry, known_from, seq_from))`,
  `create table proposal (first text not null, second text not null, because text, seq integer primary key,
    seq_to integer not null)`,
];

/** What is open (`seq_to` at its end) is asked for most, in the order of days; the rest by what it belongs to. */
const INDEXES = [
  'create index event_subject on event (subject)',
  'create index event_at on event (at)',
  'create index document_known on document (known)',
  'create index document_copy on document (copy_of)',
  'create index reading_document on reading (document)',
  'create index item_id on item (id)',
  'create index item_document on item (document)',
  'create index item_confidence on item (confidence) where seq_to = 2147483647',
  'create index decision_item on decision (item)',
  'create index membership_entry on membership (entry, seq_to)',
  'create index membership_change on membership (seq_to) where seq_to < 2147483647',
  'create index entry_key_entry on entry_key (entry)',
  'create index entry_party_entry on entry_party (entry)',
  'create index entry_state_timeline on entry_state (first_day, entry) where seq_to = 2147483647',
  'create index entry_state_kind on entry_state (kind, first_day, entry) where seq_to = 2147483647',
  'create index entry_state_opened on entry_state (seq_from)',
  'create index entry_state_closed on entry_state (seq_to) where seq_to < 2147483647',
  `create index entry_state_contradicted on entry_state (entry) where contradictions <> '[]' and seq_to = 2147483647`,
  'create index proposal_first on proposal (first)',
  'create index proposal_second on proposal (second)',
  'create index proposal_open on proposal (seq) where seq_to = 2147483647',
];
