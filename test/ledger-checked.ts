import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Fault, type Ledger, logPage, TODAY, timeline, type View, verify } from '../src/keep/index.js';
import { openLedger } from '../src/keep/store/open.js';
import { PROJECTIONS } from '../src/keep/store/tables.js';
import type { Entry, LedgerEvent } from '../src/record/index.js';

/** What `verify` finds wrong in a ledger, its tables made again in a file of their own. */
export async function faultsOf(ledger: Ledger): Promise<readonly Fault[]> {
  const home = mkdtempSync(join(tmpdir(), 'dragoman scratch '));
  const scratch = await openLedger({ dossier: 'scratch', home, by: 'verify', now: ledger.now, create: true });
  try {
    return (await verify(ledger, scratch.store)).faults;
  } finally {
    await scratch.store.close();
    rmSync(home, { recursive: true });
  }
}

/** All entries that a view sees. */
export const entriesIn = async (ledger: Ledger, view: View = TODAY): Promise<readonly Entry[]> =>
  (await timeline(ledger.store.db, view, {}, { limit: 1000 })).rows;

/** The one entry of a kind that a view sees. Fails where there are several or none. */
export async function onlyEntry(
  ledger: Ledger,
  kind: Entry['slots']['kind'],
  view: View = TODAY,
): Promise<Entry> {
  const found = (await entriesIn(ledger, view)).filter(({ slots }) => slots.kind === kind);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} entries of kind ${kind}`);
  return found[0];
}

/** The whole log. */
export const logOf = async (ledger: Ledger): Promise<readonly LedgerEvent[]> =>
  (await logPage(ledger.store.db, { limit: 100_000 })).rows;

/** All tables that are made from the log, as rows in an order of their own. */
export async function tablesOf({ store }: Ledger): Promise<Record<string, readonly string[]>> {
  const tables: Record<string, readonly string[]> = {};
  for (const table of PROJECTIONS) {
    const rows: Record<string, unknown>[] = await store.db.selectFrom(table).selectAll().execute();
    tables[table] = rows
      .map((row) => JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
      .sort();
  }
  return tables;
}
