import { Dossier, Failure, Outlet } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import type { Asked } from '../store/tables.js';

/** What the dossier is called today, and who takes part in it. Throws `Failure` where nothing is in the ledger yet. */
export async function dossierOf({ store, address }: Pick<Ledger, 'store' | 'address'>): Promise<Dossier> {
  const row = await store.db.selectFrom('dossier').select('body').executeTakeFirst();
  if (row) return Dossier.parse(JSON.parse(row.body));
  const message = `"${address}" holds no dossier yet; make it with "dragoman init" or fill it with "dragoman import".`;
  throw new Failure('missing-dossier', address, message);
}

/** The outlets that the ledger knows, in the order of their names. */
export async function outletsOf(asked: Asked): Promise<readonly Outlet[]> {
  const rows = await asked.selectFrom('outlet').select('body').orderBy('id').execute();
  return rows.map(({ body }) => Outlet.parse(JSON.parse(body)));
}

/** One outlet; null where the ledger does not know it. */
export async function outletOf(asked: Asked, id: string): Promise<Outlet | null> {
  const row = await asked.selectFrom('outlet').select('body').where('id', '=', id).executeTakeFirst();
  return row ? Outlet.parse(JSON.parse(row.body)) : null;
}
