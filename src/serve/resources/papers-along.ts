import { decidedAmong } from '../../keep/index.js';
import type { Entry } from '../../record/index.js';
import type { ViewAsked } from '../../seen.js';
import { ofDossier } from '../perform.js';
import type { Along } from '../reply.js';
import type { AskedAlong } from '../resource.js';
import { entry as paper } from './entry.js';

/**
 * The papers of entries that a page shows, for whoever opens one of them next. A paper holds the entry as the page has it and what was decided on
 * it, so that of entries on which nobody ever decided nothing more has to be looked up.
 */
export async function papersAlong(
  entries: readonly Entry[],
  { params, query, ledger }: AskedAlong<ViewAsked>,
): Promise<readonly Along[]> {
  const decided = await decidedAmong(
    ledger.store.db,
    entries.map(({ id }) => id),
  );
  const view = paper.query.parse({ asOf: query.asOf, recordedBy: query.recordedBy }) as object;
  return entries
    .filter(({ id }) => !decided.has(id))
    .map((entry) => ({
      resource: paper.name,
      params: { ...params, id: entry.id },
      query: view,
      served: ofDossier(paper, { entry, decisions: [] }),
    }));
}
