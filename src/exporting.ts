import {
  allEntries,
  documentOf,
  documentsOf,
  dossierOf,
  type Filter,
  type Ledger,
  outletsOf,
  TODAY,
  type View,
} from './keep/index.js';
import { packageVersion } from './maker.js';
import type { ExportDocument, ExportView } from './present/exchange/index.js';

/** What of a ledger is exported. */
export interface Exporting {
  /** Only these entries; all unless said. */
  readonly filter?: Filter;
  /** Whether documents come with their texts. */
  readonly readsTexts: boolean;
}

/** What is exported, as plain data: a dossier as a view sees it. */
export async function exportedFrom(
  ledger: Ledger,
  view: View,
  { filter = {}, readsTexts }: Exporting,
): Promise<ExportView> {
  const { db } = ledger.store;
  const documents: ExportDocument[] = [...(await documentsOf(db, view))];
  if (readsTexts)
    for (const [i, document] of documents.entries())
      documents[i] = (await documentOf(db, document.id)) ?? document;
  return {
    dossier: await dossierOf(ledger),
    documents,
    entries: await allEntries(db, view, filter),
    outlets: await outletsOf(db),
    asOf: view.known === TODAY.known ? null : view.known,
    madeBy: `dragoman/${packageVersion()}`,
  };
}
