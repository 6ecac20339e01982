import type { Ledger } from './ledger.js';

/** Works on a ledger as it is at one moment, whoever writes meanwhile: what is asked in several queries belongs together. */
export function atOneMoment<T>(ledger: Ledger, work: (ledger: Ledger) => Promise<T>): Promise<T> {
  const { store } = ledger;
  return store.read((db) => work({ ...ledger, store: { ...store, db, read: (asked) => asked(db) } }));
}
