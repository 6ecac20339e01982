import { allEntries, documentOf, dossierOf, type Ledger, type View } from './keep/index.js';
import type { ActorRef, Day, Entry } from './record/index.js';
import { PRECEDENT_KINDS, type PrecedentReport, precedentReport } from './weigh/index.js';

/** What of a dossier's precedents is asked for. */
export interface PrecedentsAsked {
  readonly view: View;
  /** Whose conduct they are to inform; null for whom most of them name. */
  readonly side: ActorRef | null;
  /** The day on which it is looked at. */
  readonly today: Day;
}

/** The precedents of a dossier beside its own process, as a view sees it. */
export async function precedentsOfDossier(
  ledger: Ledger,
  { view, side, today }: PrecedentsAsked,
): Promise<PrecedentReport> {
  const rows = await allEntries(ledger.store.db, view, { kinds: PRECEDENT_KINDS });
  const { parties } = await dossierOf(ledger);
  return precedentReport(rows, await rowTexts(ledger, rows), { side, parties, asOf: today });
}

/** The texts of the rows that tell of precedents: cells such as what was given up are no slots. */
async function rowTexts({ store }: Ledger, entries: readonly Entry[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const { slots, reports } of entries)
    if (slots.kind === 'precedent')
      for (const { document } of reports)
        if (document.row) texts.set(document.id, (await documentOf(store.db, document.id))?.text ?? '');
  return texts;
}
