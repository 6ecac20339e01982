import { type Ledger, outletNamed, outletOf, registerOutlet } from './keep/index.js';
import type { Outlet } from './record/index.js';

/** What is to change of an outlet; what is left out stays as it is. */
export type OutletChanges = { readonly [K in Exclude<keyof Outlet, 'id'>]?: Outlet[K] | undefined };

/**
 * Changes what is said of an outlet, which comes in where the ledger does not know it yet. Throws `Failure` `wrong-slots` where it does not fit
 * the record.
 */
export async function changeOutlet(ledger: Ledger, id: string, changes: OutletChanges): Promise<Outlet> {
  const before = (await outletOf(ledger.store.db, id)) ?? outletNamed(id);
  const told = Object.entries(changes).filter(([, value]) => value !== undefined);
  const outlet: Outlet = { ...before, ...Object.fromEntries(told) };
  await registerOutlet(ledger, outlet);
  return outlet;
}
