import type { LedgerEvent } from '../record/index.js';
import type { Ledger } from './ledger.js';
import { type Draft, type End, lastOf, sealed } from './log.js';
import type { Projecting } from './project/handler.js';
import { project, projectingOn, settle } from './project/project.js';
import { leaveBehind, stillKnown } from './still-known.js';
import type { Write } from './store/tables.js';

/** One transaction of writing: where the log ends by now, and what waits to go into the tables. */
export interface Session extends Projecting {
  readonly ledger: Ledger;
  end: End;
}

/**
 * Runs `work` as one transaction with nobody else writing beside it. What its events make of the tables waits as long as it can, so that a
 * statement carries many rows; all of it is there when this returns.
 */
export async function inSession<T>(ledger: Ledger, work: (session: Session) => Promise<T>): Promise<T> {
  const { store } = ledger;
  const { session, result } = await store.write(async (tx) => {
    const session = await sessionOn(tx, ledger);
    const result = await work(session);
    await settle(session);
    return { session, result };
  });
  leaveBehind(store, session.end, session);
  return result;
}

async function sessionOn(tx: Write, ledger: Ledger): Promise<Session> {
  const end = await lastOf(tx);
  const projecting = await projectingOn(tx, ledger.store.engine.name);
  return { ...projecting, ...stillKnown(ledger.store, end), ledger, end };
}

/** Writes events at the end of the log and carries them into the tables. */
export async function write(session: Session, drafts: readonly Draft[]): Promise<readonly LedgerEvent[]> {
  const { events, rows } = sealed(session.end, drafts, session.ledger);
  const last = events.at(-1);
  if (!last) return [];
  session.end = last;
  session.rows.add('event', ...rows);
  await project(session, events);
  return events;
}
