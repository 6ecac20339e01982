import type { ItemKind, KeptDocument, Report } from '../../record/index.js';
import { decided, itemIn, reportedIn, stretchInSight } from '../members.js';
import type { Asked, Row } from '../store/tables.js';
import { inSight, type View } from '../view.js';
import { reportOf } from './entries.js';
import { PAGE, type Page } from './timeline.js';

/** A report and the entry that it is part of; one that was rejected belongs to it without counting. */
export type PlacedReport = Report & { readonly entry: string };

/** Which reports are asked for. What is left out does not narrow it. */
export interface ReportFilter {
  /** The items themselves, by their names. */
  readonly items?: readonly string[];
  readonly document?: string;
  readonly kinds?: readonly ItemKind[];
}

/** Reports in the order in which their items came into the ledger, page by page: those that somebody rejected are among them. */
export async function reportPage(
  asked: Asked,
  view: View,
  { items, document, kinds }: ReportFilter = {},
  { limit = PAGE, after = null }: { readonly limit?: number; readonly after?: string | null } = {},
): Promise<Page<PlacedReport>> {
  let query = asked
    .selectFrom('item')
    .innerJoin('membership', 'membership.item', 'item.id')
    .innerJoin('event', 'event.seq', 'item.seq')
    .innerJoin('document', 'document.id', 'item.document')
    .select(['item.id', 'item.seq', 'membership.entry', 'event.what', 'document.body'])
    .where(stretchInSight(view, 'membership') as never)
    .where(stretchInSight(view, 'item') as never)
    .where('document.known', '<=', view.known)
    .orderBy('item.seq')
    .limit(limit + 1);
  if (items) query = query.where('item.id', 'in', items);
  if (document !== undefined) query = query.where('item.document', '=', document);
  if (kinds?.length) query = query.where('item.kind', 'in', kinds);
  if (after !== null) query = query.where('item.seq', '>', Number(after));
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const decisions = await decisionsOnItems(
    asked,
    view,
    shown.map(({ id }) => id),
  );
  return {
    rows: shown.map(({ id, entry, what, body }) => ({
      ...reportOf(
        decided(itemIn(what), reportedIn(JSON.parse(body) as KeptDocument), decisions.get(id) ?? []),
      ),
      entry,
    })),
    next: rows.length > limit ? String(shown.at(-1)?.seq ?? 0) : null,
  };
}

/** The decisions in sight on items, by item. */
async function decisionsOnItems(
  asked: Asked,
  view: View,
  items: readonly string[],
): Promise<ReadonlyMap<string, readonly Row<'decision'>[]>> {
  const found = new Map<string, Row<'decision'>[]>();
  if (items.length === 0) return found;
  const rows = await asked.selectFrom('decision').selectAll().where('item', 'in', items).execute();
  for (const row of rows)
    if (inSight(view, row.seq, row.seq_to)) found.set(row.item, [...(found.get(row.item) ?? []), row]);
  return found;
}
