import type { LedgerEvent } from '../record/index.js';
import type { Ledger } from './ledger.js';
import { append, type Draft } from './log.js';
import { project } from './project/project.js';
import type { Write } from './store/tables.js';

/** Appends events to the log and carries them into the tables. */
export async function write(
  tx: Write,
  ledger: Ledger,
  drafts: readonly Draft[],
): Promise<readonly LedgerEvent[]> {
  const events = await append(tx, ledger, drafts);
  await project(tx, ledger.store.engine.name, events);
  return events;
}
