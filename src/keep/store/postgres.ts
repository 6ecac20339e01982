import { PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Engine } from './engine.js';
import type { Told } from './faults.js';
import type { Asked } from './tables.js';

/** How many connections one process holds: one writes, the others read. */
const CONNECTIONS = 4;

/** How long a writer waits for another one, in milliseconds: longer than any transaction of ours takes on a slow disk. */
const PATIENCE = 120_000;
/** How long a server may take to answer a new connection, in milliseconds. */
const ANSWER = 15_000;
/** How long a connection may be silent before either side asks whether the other is still there, in seconds. */
const SILENCE = 30;
/** The oldest PostgreSQL that the contract tests run on, as `server_version_num` tells it. */
const OLDEST = 150_000;

/**
 * A connection that is given up when nobody answers, and that breaks quietly: the query that needs it says so. Told to the pool, the time
 * would hold for waiting on our own transactions as well.
 */
class Connection extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({
      ...config,
      connectionTimeoutMillis: ANSWER,
      keepAlive: true,
      keepAliveInitialDelayMillis: SILENCE * 1000,
    });
    this.on('error', () => {});
  }
}

/** An engine on one namespace of a PostgreSQL database. Nothing is connected before the first query. */
export function postgresEngine(address: string, namespace: string, readonly: boolean): Engine {
  const settings = {
    search_path: namespace,
    client_min_messages: 'warning',
    synchronous_commit: 'on',
    lock_timeout: PATIENCE,
    // A writer whose machine is gone must not keep the others out for the two hours that are usual.
    tcp_keepalives_idle: SILENCE,
    tcp_keepalives_interval: SILENCE,
    default_transaction_read_only: readonly ? 'on' : 'off',
  };
  const pool = new pg.Pool({
    connectionString: address,
    max: CONNECTIONS,
    Client: Connection,
    application_name: 'dragoman',
    options: Object.entries(settings)
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
  });
  // One that breaks while idle is replaced at the next query.
  pool.on('error', () => {});
  return {
    name: 'postgres',
    text: 'text collate "C"',
    keyed: '',
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
    room: `do $$ begin if to_regnamespace('${namespace}') is null then create schema ${namespace}; end if; end $$`,
    tables: `select tablename as name from pg_tables where schemaname = '${namespace}'`,
    unfit: (asked) => unfit(asked, namespace),
    copy: null,
  };
}

/**
 * Why a server cannot hold a ledger: it is too old, its database cannot hold every character, or the address has options of its own,
 * which take the place of ours.
 */
async function unfit(asked: Asked, namespace: string): Promise<Told | null> {
  const query = sql<{
    version: number;
    path: string;
    encoding: string;
  }>`select current_setting('server_version_num')::int as version,
    current_setting('search_path') as path, current_setting('server_encoding') as encoding`;
  const [server] = (await query.execute(asked)).rows;
  if (server?.path !== namespace)
    return ['bad-address', 'its address has options of its own; leave them out.'];
  if (server.encoding !== 'UTF8')
    return ['refused', `it is kept in ${server.encoding}; make one with "createdb --encoding UTF8".`];
  return tooOld(server.version);
}

/** What to say of a server's version (`server_version_num`), or null where it is new enough. */
export const tooOld = (version: number): Told | null =>
  version >= OLDEST
    ? null
    : ['old-server', `it is PostgreSQL ${Math.floor(version / 10_000)}; a ledger needs 15 or newer.`];

/** The names of the dossiers in a PostgreSQL database. Throws what the client throws. */
export async function dossiersAt(address: string): Promise<string[]> {
  const client = new Connection({ connectionString: address, application_name: 'dragoman' });
  try {
    await client.connect();
    const { rows } = await client.query<{ name: string }>(
      `select schemaname as name from pg_tables where tablename = 'event' and schemaname like 'dragoman\\_%'`,
    );
    return rows.map(({ name }) => name.replace('dragoman_', '').replaceAll('_', '-'));
  } finally {
    await client.end().catch(() => {});
  }
}
