import { join } from 'node:path';
import { addReadings } from '../src/keep/add/add-reading.js';
import type { Ledger } from '../src/keep/ledger.js';
import { eventsAfter } from '../src/keep/log.js';
import { type OpenOptions, openLedger } from '../src/keep/store/open.js';
import type { Row } from '../src/keep/store/tables.js';
import { verify } from '../src/keep/verify.js';
import { COD_BANKS, note } from './ledger-desk.js';
import { MAKER } from './ledger-process.js';
import { type StoreDesk, tickingClock } from './stores.js';

/** Adds documents of our invented dossier. */
export const fill = (ledger: Ledger, readings = COD_BANKS) =>
  addReadings(
    ledger,
    readings.map((reading) => ({ reading, maker: MAKER, outlet: null })),
  );

export async function logOf({ store }: Ledger): Promise<Row<'event'>[]> {
  const rows: Row<'event'>[] = [];
  for await (const row of eventsAfter(store.db)) rows.push(row);
  return rows;
}

/** What tests on copies of ledgers do again and again. */
export function copyDesk(desk: StoreDesk) {
  const at = (name: string): string => join(desk.where().home, name);
  const options = (): Omit<OpenOptions, 'create'> => ({ ...desk.where(), by: 'tester', now: tickingClock() });
  /** A ledger in a file, looked at as it is. */
  const lookAt = async <T>(path: string, look: (ledger: Ledger) => Promise<T>): Promise<T> => {
    const ledger = await openLedger({ ...options(), address: path, readonly: true });
    return look(ledger).finally(() => ledger.store.close());
  };
  const faultsOf = (path: string) =>
    lookAt(path, async (ledger) => {
      const scratch = await openLedger({ ...options(), address: at('scratch'), create: true });
      return (await verify(ledger, scratch.store).finally(() => scratch.store.close())).faults;
    });
  /** Our invented dossier in the store. */
  const filled = async (readings = COD_BANKS): Promise<Ledger> => {
    const ledger = await desk.open();
    const dossier = { name: desk.where().dossier, title: 'The cod banks', parties: ['NOR', 'ISL'] };
    await note(ledger, [{ what: { kind: 'dossier.opened', dossier } }]);
    await fill(ledger, readings);
    return ledger;
  };
  return { at, options, lookAt, faultsOf, filled };
}
