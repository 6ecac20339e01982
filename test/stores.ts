import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe } from 'vitest';
import type { Ledger } from '../src/keep/ledger.js';
import { type OpenOptions, openLedger } from '../src/keep/store/open.js';

/** Address of a PostgreSQL database that tests may fill (`node scripts/postgres.mjs COMMAND` gives one). */
export const TEST_POSTGRES: string | undefined = process.env.DRAGOMAN_TEST_POSTGRES;

export interface StoreDesk {
  readonly kind: 'sqlite' | 'postgres';
  /** Opens a ledger; made anew, empty, where options do not say otherwise. It is closed after the test. */
  open(options?: Partial<OpenOptions>): Promise<Ledger>;
  /** Where the ledgers of this test lie: what `open` takes beside who writes and when. */
  where(): Pick<OpenOptions, 'dossier' | 'home' | 'address'>;
}

/** A clock that moves a second with each look, from noon of 2 January 2020. */
export function tickingClock(): OpenOptions['now'] {
  let seconds = 0;
  return () => new Date(Date.UTC(2020, 0, 2, 12, 0, seconds++)).toISOString();
}

/**
 * Runs a suite on SQLite, in a folder of its own, and on PostgreSQL, under names of its own, where `DRAGOMAN_TEST_POSTGRES` is set. What
 * each test made is taken away after it.
 */
export function describeEachStore(name: string, suite: (desk: StoreDesk) => void): void {
  describe(`${name} on SQLite`, () => suite(storeDesk('sqlite')));
  const skip = TEST_POSTGRES === undefined;
  const why = skip ? ' (skipped: DRAGOMAN_TEST_POSTGRES is not set)' : '';
  describe.skipIf(skip)(`${name} on PostgreSQL${why}`, () => suite(storeDesk('postgres')));
}

function storeDesk(kind: StoreDesk['kind']): StoreDesk {
  const now = tickingClock();
  let home: string | undefined;
  let dossier = '';
  const opened: Ledger[] = [];
  const where: StoreDesk['where'] = () => {
    if (home === undefined) {
      home = mkdtempSync(join(tmpdir(), 'dragoman store '));
      dossier = `test-${randomUUID().slice(0, 8)}`;
    }
    return { home, dossier, address: kind === 'postgres' ? TEST_POSTGRES : undefined };
  };
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ store }) => store.close()));
    if (home === undefined) return;
    if (kind === 'postgres') await dropNamespaces(dossier);
    rmSync(home, { recursive: true });
    home = undefined;
  });
  const open: StoreDesk['open'] = async (options = {}) => {
    const ledger = await openLedger({ create: true, by: 'tester', now, ...where(), ...options });
    opened.push(ledger);
    return ledger;
  };
  return { kind, open, where };
}

/** Takes away what a test made in the shared database. */
export async function dropNamespaces(dossier: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: TEST_POSTGRES });
  await client.connect();
  const { rows } = await client.query<{ name: string }>(
    'select nspname as name from pg_namespace where nspname like $1',
    [`%${dossier.replaceAll('-', '\\_')}`],
  );
  for (const { name } of rows) await client.query(`drop schema ${name} cascade`);
  await client.end();
}
