import { PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.js';

/** How many connections one process holds: one writes, the others read. */
const CONNECTIONS = 4;

/** The namespace of a dossier's tables. */
export const namespaceOf = (dossier: string): string => `dragoman_${dossier.replaceAll('-', '_')}`;

/** An engine on one namespace of a PostgreSQL database. Nothing is connected before the first query. */
export function postgresEngine(address: string, dossier: string): Engine {
  const namespace = namespaceOf(dossier);
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    options: `-c search_path=${namespace} -c client_min_messages=warning`,
  });
  // A connection that breaks while idle is replaced at the next query, which then says what is wrong.
  pool.on('error', () => {});
  return {
    name: 'postgres',
    dialect: new PostgresDialect({ pool }),
    appendOnly: (table) => [
      `create function ${table}_only_added() returns trigger language plpgsql as
        $$ begin raise exception 'the log is only added to'; end $$`,
      `create trigger ${table}_only_added before update or delete or truncate on ${table}
        for each statement execute function ${table}_only_added()`,
    ],
    searchTables: [
      'create table item_search (seq integer primary key, words tsvector not null)',
      'create index item_search_words on item_search using gin (words)',
      'create table document_search (seq integer primary key, words tsvector not null)',
      'create index document_search_words on document_search using gin (words)',
    ],
    writeLock: `select pg_advisory_xact_lock(hashtextextended('${namespace}', 0))`,
  };
}
