import { allEntries, dossierOf, type Ledger, type View } from './keep/index.js';
import type { Day } from './record/index.js';
import type { Pair } from './weigh/gaps/issue-gaps.js';
import { GAP_KINDS, type GapReport, gapReport } from './weigh/gaps/report.js';

/** What of a dossier's gaps is asked for. */
export interface GapsAsked {
  readonly view: View;
  /** The two sides; null for the first two parties of the dossier. */
  readonly pair: Pair | null;
  /** The day on which it is looked at. */
  readonly today: Day;
}

/** The gaps of a dossier, as a view sees it. */
export async function gapsOfDossier(ledger: Ledger, { view, pair, today }: GapsAsked): Promise<GapReport> {
  const { parties } = await dossierOf(ledger);
  const rows = await allEntries(ledger.store.db, view, { kinds: GAP_KINDS });
  return gapReport(rows, { parties, pair, asOf: today });
}
