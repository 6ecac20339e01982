import { type Ledger, timeline, type View } from './keep/index.js';
import type { Day } from './record/index.js';
import { PROMISE_KINDS, type PromiseRecord, promiseRecord } from './weigh/promises/index.js';

/** More entries than any dossier holds. */
const ALL = 1_000_000;

/** What became of the promises of a dossier, as a view sees it, looked at on a day. */
export async function promisesOfDossier(ledger: Ledger, view: View, today: Day): Promise<PromiseRecord> {
  const { rows } = await timeline(ledger.store.db, view, { kinds: PROMISE_KINDS }, { limit: ALL });
  return promiseRecord(rows, today);
}
