import type { HappeningKind, LedgerEvent, Outlet } from '../../record/index.js';
import type { Engine } from '../store/engine.js';
import type { Write } from '../store/tables.js';
import { decisionHandlers } from './decisions.js';
import { documentHandlers } from './documents.js';
import { forecastHandlers } from './forecasts.js';
import type { Handlers, Projecting } from './handler.js';
import { itemHandlers } from './items.js';
import { Rows } from './rows.js';
import { makeFindable, SEARCH_TABLES } from './search-rows.js';

const handlers: Handlers = {
  ...documentHandlers,
  ...itemHandlers,
  ...decisionHandlers,
  ...forecastHandlers,
};

/** What is at hand at the beginning of a transaction. */
export async function projectingOn(tx: Write, engine: Engine['name']): Promise<Projecting> {
  const outlets = await weights(tx);
  return {
    tx,
    engine,
    rows: new Rows(tx, engine),
    documents: new Map(),
    texts: new Map(),
    prints: new Map(),
    matched: new Map(),
    told: new Map(),
    candidates: new Map(),
    keyed: new Map(),
    outlets,
    weightOf: (outlet) => (outlet === null ? 1 : (outlets.get(outlet) ?? 1)),
    found: { item_search: [], document_search: [] },
  };
}

/**
 * Carries events of the log into the tables that are asked. What an event does depends on it and on the events before it alone, so
 * that the same log always makes the same tables, in whatever pieces it is carried over. Rows may wait until `settle`.
 */
export async function project(projecting: Projecting, events: readonly LedgerEvent[]): Promise<void> {
  for (const event of events) await handle(projecting, event, event.what.kind);
}

/** Forgets what was met on the way: a long log is carried over in pieces. */
export function forgetAll({
  documents,
  texts,
  prints,
  matched,
  told,
  candidates,
  keyed,
  rows,
}: Projecting): void {
  for (const memory of [documents, texts, prints, matched, told, candidates, keyed]) memory.clear();
  rows.forget();
}

/** Writes all that waits. */
export async function settle({ tx, engine, rows, found }: Projecting): Promise<void> {
  await rows.write();
  for (const table of SEARCH_TABLES) await makeFindable(tx, engine, table, found[table].splice(0));
}

async function handle<K extends HappeningKind>(
  projecting: Projecting,
  event: LedgerEvent,
  kind: K,
): Promise<void> {
  await handlers[kind](projecting, event as never);
}

/** How much the registered outlets' words weigh at this place in the log. */
async function weights(tx: Write): Promise<Map<string, number>> {
  const rows = await tx.selectFrom('outlet').select('body').execute();
  return new Map(
    rows.map(({ body }) => JSON.parse(body) as Outlet).map((outlet) => [outlet.id, outlet.weight]),
  );
}
