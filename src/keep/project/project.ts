import type { HappeningKind, LedgerEvent, Outlet } from '../../record/index.js';
import type { Engine } from '../store/engine.js';
import type { Write } from '../store/tables.js';
import { decisionHandlers } from './decisions.js';
import { documentHandlers } from './documents.js';
import type { Handlers, Projecting } from './handler.js';
import { itemHandlers } from './items.js';
import { Rows } from './rows.js';
import { makeFindable, SEARCH_TABLES } from './search-rows.js';
import type { WeightOf } from './states.js';

const handlers: Handlers = { ...documentHandlers, ...itemHandlers, ...decisionHandlers };

/**
 * Carries events of the log into the tables that are asked. What an event does depends on it and on the events before it alone, so
 * that the same log always makes the same tables, in whatever pieces it is carried over.
 */
export async function project(
  tx: Write,
  engine: Engine['name'],
  events: readonly LedgerEvent[],
): Promise<void> {
  const projecting: Projecting = {
    tx,
    engine,
    rows: new Rows(tx, engine),
    documents: new Map(),
    weightOf: await weights(tx),
    found: { item_search: [], document_search: [], copy_search: [] },
  };
  for (const event of events) await handle(projecting, event, event.what.kind);
  await projecting.rows.write();
  for (const table of SEARCH_TABLES) await makeFindable(tx, engine, table, projecting.found[table]);
}

async function handle<K extends HappeningKind>(
  projecting: Projecting,
  event: LedgerEvent,
  kind: K,
): Promise<void> {
  await handlers[kind](projecting, event as never);
}

/** How much the registered outlets' words weigh at this place in the log. */
async function weights(tx: Write): Promise<WeightOf> {
  const rows = await tx.selectFrom('outlet').select('body').execute();
  const weight = new Map(
    rows.map(({ body }) => JSON.parse(body) as Outlet).map((outlet) => [outlet.id, outlet.weight]),
  );
  return (outlet) => (outlet === null ? 1 : (weight.get(outlet) ?? 1));
}
