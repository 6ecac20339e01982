import { sql } from 'kysely';
import { Failure } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import type { Store } from '../store/store.js';
import { storeAt } from '../store/store-at.js';
import type { Asked } from '../store/tables.js';
import { logFaults } from '../verify.js';

/** What a copy that was looked through holds. */
export interface Checked {
  readonly events: number;
  readonly documents: number;
  readonly items: number;
}

/** Looks through a copy of a ledger. Throws `Failure` where it is not whole, or not a copy of that ledger. */
export async function checkCopy(path: string, ledger: Pick<Ledger, 'store' | 'address'>): Promise<Checked> {
  const copy = await storeAt({ kind: 'sqlite', dossier: '', path }, 'read');
  try {
    const wrong = (await damageOf(copy)) ?? (await logFaults(copy.db))[0]?.what;
    if (wrong) refuse(ledger, wrong);
    const held = await countsAt(copy.db);
    const last = await lastOf(copy.db);
    const there = await countsAt(ledger.store.db, last?.seq ?? 0);
    const original = await lastOf(ledger.store.db, last?.seq ?? 0);
    if (last?.hash !== original?.hash) refuse(ledger, 'Its log ends with another event.');
    if (JSON.stringify(held) !== JSON.stringify(there)) refuse(ledger, 'It does not hold as much.');
    return held;
  } finally {
    await copy.close();
  }
}

/** What SQLite finds damaged in a file, in its own words; null where all is well. */
export async function damageOf({ db }: Store): Promise<string | null> {
  const { rows } = await sql.raw<{ integrity_check: string }>('pragma integrity_check(1)').execute(db);
  const found = rows[0]?.integrity_check;
  return found === 'ok' ? null : `${found ?? 'it cannot be read'}.`;
}

/** How much stood in the tables when the log ended with the event `seq`. */
async function countsAt(db: Asked, seq?: number): Promise<Checked> {
  const count = async (table: 'event' | 'document' | 'item'): Promise<number> => {
    const all = db.selectFrom(table).select(db.fn.countAll().as('n'));
    const { n } = await (seq === undefined ? all : all.where('seq', '<=', seq)).executeTakeFirstOrThrow();
    return Number(n);
  };
  return { events: await count('event'), documents: await count('document'), items: await count('item') };
}

/** The last event, or the one at a place. */
export const lastOf = (db: Asked, seq?: number): Promise<{ seq: number; hash: string } | undefined> => {
  const all = db.selectFrom('event').select(['seq', 'hash']).orderBy('seq', 'desc').limit(1);
  return (seq === undefined ? all : all.where('seq', '=', seq)).executeTakeFirst();
};

function refuse({ address }: Pick<Ledger, 'address'>, wrong: string): never {
  const message = `The copy of "${address}" did not come out whole (${wrong.replace(/\.$/, '')}) and was thrown away; look at the ledger with "dragoman verify".`;
  throw new Failure('damaged', address, message);
}
