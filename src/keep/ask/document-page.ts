import type { Day, KeptDocument } from '../../record/index.js';
import { stretchInSight } from '../members.js';
import { type Asked, OPEN } from '../store/tables.js';
import type { View } from '../view.js';
import { PAGE, type Page, type PageOptions } from './timeline.js';

/** Which documents are asked for. What is left out does not narrow it. */
export interface DocumentFilter {
  /** The outlet that publishes it, the first of those that a row rests on. */
  readonly outlet?: string;
  /** The world knew of it from this day on or later, and on that day or earlier. */
  readonly from?: Day;
  readonly to?: Day;
}

/** A document, and how many items were read from it; those that somebody rejected are among them. */
export type ListedDocument = KeptDocument & { readonly items: number };

/** Documents in the order of the days from which the world knew of them, page by page, without their texts. */
export async function documentPage(
  asked: Asked,
  view: View,
  { outlet, from, to }: DocumentFilter = {},
  { limit = PAGE, after = null, newestFirst = false }: PageOptions = {},
): Promise<Page<ListedDocument>> {
  const direction = newestFirst ? 'desc' : 'asc';
  let query = asked
    .selectFrom('document')
    .select(['body', 'known', 'seq'])
    .select(({ selectFrom }) =>
      selectFrom('item')
        .select(({ fn }) => fn.countAll().as('count'))
        .whereRef('item.document', '=', 'document.id')
        .where(stretchInSight(view, 'item') as never)
        .as('items'),
    )
    .where('known', '<=', to !== undefined && to < view.known ? to : view.known)
    .where('seq', '<=', view.seq ?? OPEN)
    .orderBy('known', direction)
    .orderBy('seq', direction)
    .limit(limit + 1);
  if (from !== undefined) query = query.where('known', '>=', from);
  if (outlet !== undefined) query = query.where('outlet', '=', outlet);
  if (after !== null) {
    const [known = '', seq = ''] = after.split('/');
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('known', 'seq'), newestFirst ? '<' : '>', tuple(known, Number(seq))),
    );
  }
  const rows = await query.execute();
  const last = rows[limit - 1];
  return {
    rows: rows
      .slice(0, limit)
      .map(({ body, items }) => ({ ...(JSON.parse(body) as KeptDocument), items: Number(items) })),
    next: rows.length > limit && last ? `${last.known}/${last.seq}` : null,
  };
}
