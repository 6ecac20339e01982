import { type Touched, touchedSince } from '../keep/index.js';
import { type Ledgers, placeIn } from './ledgers.js';
import type { Rests } from './reply.js';

/** Tells whether answers stay good although their ledger moved. */
export interface Touching {
  /** Whether what an answer rests on is as it was at the mark `since`; `now` is the mark of the ledger today. */
  stays(dossier: string, rests: Rests, since: string, now: string): Promise<boolean>;
}

/** What is looked up is looked up once for all answers of one mark. */
export function touchingOf(ledgers: Pick<Ledgers, 'glancing'>): Touching {
  const looked = new Map<
    string,
    { readonly now: string; readonly since: Map<string, Promise<Touched | null>> }
  >();
  const touched = (dossier: string, since: string, now: string): Promise<Touched | null> => {
    let known = looked.get(dossier);
    if (known?.now !== now) {
      known = { now, since: new Map() };
      looked.set(dossier, known);
    }
    const found =
      known.since.get(since) ??
      ledgers.glancing(dossier, ({ store }) => touchedSince(store.db, placeIn(since).end));
    known.since.set(since, found);
    return found;
  };
  return {
    async stays(dossier, { entries, alone }, since, now) {
      if (placeIn(since).ledger !== placeIn(now).ledger || placeIn(since).end > placeIn(now).end)
        return false;
      const changed = await touched(dossier, since, now).catch(() => null);
      if (changed === null || (changed.moved && !alone)) return false;
      return entries.every((entry) => !changed.entries.has(entry));
    },
  };
}
