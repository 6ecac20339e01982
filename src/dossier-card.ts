import { type Extent, extentOf } from './keep/ask/extent.js';
import {
  dossierOf,
  endOfLog,
  knownUntil,
  type Ledger,
  type QueueCounts,
  queueCounts,
  TODAY,
} from './keep/index.js';
import type { Day, Dossier } from './record/index.js';

/** A dossier as a list of dossiers shows it. */
export type DossierCard = Dossier & Extent;

/** The card of a dossier. `name` is the one under which it was opened, which a copy may have of its own. */
export const cardOf = async (ledger: Ledger, name: string): Promise<DossierCard> => ({
  ...(await dossierOf(ledger)),
  ...(await extentOf(ledger.store.db)),
  name,
});

/** A dossier by itself: its card, where its log ends, until when it knows, and what waits for a person. */
export interface DossierPaper extends DossierCard {
  /** The place of the last event in the log. */
  readonly end: number;
  /** The day until which the record knows; null where no document bears one. */
  readonly knownUntil: Day | null;
  readonly review: QueueCounts;
}

export const dossierPaper = async (ledger: Ledger, name: string): Promise<DossierPaper> => ({
  ...(await cardOf(ledger, name)),
  end: await endOfLog(ledger.store.db),
  knownUntil: await knownUntil(ledger.store, TODAY, ledger.now().slice(0, 10)),
  review: await queueCounts(ledger.store.db),
});

/** What a name is as a title: `iran-2015` becomes "Iran 2015". */
export const titleOf = (name: string): string =>
  name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
