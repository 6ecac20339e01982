import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import Libsql from 'libsql';
import type { Engine } from './engine.js';
import { patientDialect } from './patient.js';

/** How long opening waits for another program, in milliseconds; afterwards `patient.ts` waits. */
const PATIENCE = 20_000;
/** How many prepared statements are kept: a run uses some forty, and up to seven for each table that it fills. */
const KEPT_STATEMENTS = 256;

/**
 * Write-ahead log: readers see the last committed state while somebody writes. Every commit is on the disk before it is reported
 * (`synchronous = full`), so that what was said to be there survives a power cut. The log is carried over at 64 MB, so that a page which
 * is written again and again is carried over once, and is cut to that size where one transaction was larger.
 */
const DURABLE = `pragma journal_mode = wal; pragma synchronous = full; pragma foreign_keys = on;
  pragma wal_autocheckpoint = 16000; pragma journal_size_limit = 67108864;`;
/** 32 MB of pages; waiting is left to `patient.ts` from then on. */
const MEMORY = 'pragma cache_size = -32000; pragma temp_store = memory; pragma busy_timeout = 0;';

/** What a ledger is opened for. */
export type Access = 'read' | 'write' | 'create';
const MODES = { write: 'mode=rw', create: 'mode=rwc' } as const;

/** An engine on one SQLite file through libsql. Throws what libsql throws where the file cannot be opened. */
export function sqliteEngine(path: string, access: Access): Engine {
  const database = access === 'read' ? openToRead(path) : open(path, MODES[access]);
  if (access !== 'read') database.exec(DURABLE + MEMORY);
  return {
    name: 'sqlite',
    text: 'text',
    keyed: 'without rowid',
    dialect: patientDialect(remembering(database)),
    appendOnly,
    searchTables: [
      `create virtual table item_search using fts5(words, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2')`,
      `create virtual table document_search using fts5(words, content='', contentless_delete=1, tokenize='porter unicode61 remove_diacritics 2')`,
    ],
    writeLock: null,
    room: null,
    tables: `select name from sqlite_master where type = 'table'`,
    unfit: async () => null,
    copy: (target) => copyFile(path, target),
  };
}

/** SQLite replaces a row ("insert or replace") without a word to the trigger on deletion. */
const appendOnly = (table: string): string[] => {
  const refusal = `begin select raise(abort, 'the log is only added to'); end`;
  return [
    `create trigger ${table}_no_update before update on ${table} ${refusal}`,
    `create trigger ${table}_no_delete before delete on ${table} ${refusal}`,
    `create trigger ${table}_no_replace before insert on ${table}
      when exists (select 1 from ${table} where seq = new.seq) ${refusal}`,
  ];
};

/** As an address, because libsql makes a file that is missing unless the address forbids it. */
const open = (path: string, query: string): Libsql.Database =>
  new Libsql(`${pathToFileURL(path).href}?${query}`, { timeout: PATIENCE });

/**
 * A reader keeps an index beside the file, as a writer does, and tidies it away. In a folder where it cannot, and nobody else writes, the
 * file alone is all there is, and is read as one that does not change.
 */
function openToRead(path: string): Libsql.Database {
  const reader = (query: string): Libsql.Database => {
    const database = open(path, query);
    database.prepare('select count(*) from sqlite_master').all();
    database.exec(`pragma query_only = on; ${MEMORY}`);
    return database;
  };
  try {
    return reader(MODES.write);
  } catch (thrown) {
    const unwritten = (statSync(`${path}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0;
    if ((thrown as { code?: unknown }).code !== 'SQLITE_CANTOPEN' || unwritten) throw thrown;
    return reader('immutable=1');
  }
}

/** The database with its statements prepared once and used again, the oldest forgotten first. */
function remembering(database: Libsql.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    prepare(text) {
      const known = kept.get(text);
      if (known) return known;
      const made = database.prepare(text) as unknown as SqliteStatement;
      const oldest = kept.size >= KEPT_STATEMENTS ? kept.keys().next().value : undefined;
      if (oldest !== undefined) kept.delete(oldest);
      kept.set(text, made);
      return made;
    },
    close: () => database.close(),
  };
}

/** Writes a whole copy of a ledger as of this moment into a new file, beside readers and writers. Throws what libsql throws. */
function copyFile(path: string, target: string): void {
  const database = openToRead(path);
  try {
    // SQLite counts the copy as writing, although nothing changes in what is copied.
    database.exec('pragma query_only = off');
    database.prepare('vacuum into ?').run(target);
  } finally {
    database.close();
  }
}
