import type { End } from './log.js';
import type { Projecting } from './project/handler.js';
import type { Store } from './store/store.js';

/** What was looked up of entries in one transaction and holds in the next one, as long as nobody else writes. */
export type Known = Pick<Projecting, 'told' | 'candidates' | 'keyed'>;

/** Keys that are remembered: those of some three thousand documents, with their entries some 50 MB. */
const MOST_KEYS = 100_000;

const lasts = new WeakMap<Store, { readonly hash: string; readonly known: Known }>();

/**
 * What is known of the entries of a ledger whose log ends here: what this process left behind, if its was the last word, and nothing where
 * anybody wrote since. The seal of the last event tells, since all tables follow from the log. It is taken away: a transaction that fails leaves
 * nothing behind.
 */
export function stillKnown(store: Store, end: End): Known {
  const last = lasts.get(store);
  lasts.delete(store);
  return last?.hash === end.hash ? last.known : { told: new Map(), candidates: new Map(), keyed: new Map() };
}

/** Leaves behind what is known of entries where the log ends now. To be called once all of it is in the ledger. */
export function leaveBehind(
  store: Store,
  end: End,
  { told, candidates, keyed, rows }: Known & Pick<Projecting, 'rows'>,
): void {
  if (keyed.size > MOST_KEYS) return;
  for (const [key, entries] of rows.keys()) {
    const known = keyed.get(key);
    if (known) keyed.set(key, [...new Set([...known, ...entries])]);
  }
  lasts.set(store, { hash: end.hash, known: { told, candidates, keyed } });
}
