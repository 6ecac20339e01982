import type { Entry } from '../../record/index.js';
import type { Asked } from '../store/tables.js';
import type { View } from '../view.js';
import { entriesOf } from './entries.js';
import { type Filter, statesInSight } from './filter.js';

/** A stretch of a list, and where the next one begins. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** To be handed in for the next page; null at the end. */
  readonly next: string | null;
}

export interface PageOptions {
  readonly limit?: number;
  readonly after?: string | null;
  /** The newest first. */
  readonly newestFirst?: boolean;
}

/** Entries on a page, unless said. */
export const PAGE = 50;

/** Entries in the order of their days, page by page; undated ones at the end. */
export async function timeline(
  asked: Asked,
  view: View,
  filter: Filter = {},
  { limit = PAGE, after = null, newestFirst = false }: PageOptions = {},
): Promise<Page<Entry>> {
  const [comparison, direction] = newestFirst ? (['<', 'desc'] as const) : (['>', 'asc'] as const);
  let query = statesInSight(asked, view, filter)
    .select(['entry', 'slots', 'contradictions', 'first_day', 'last_day'])
    .orderBy('first_day', direction)
    .orderBy('entry', direction)
    .limit(limit + 1);
  if (after !== null) {
    const [day = '', entry = ''] = after.split('/');
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('first_day', 'entry'), comparison, tuple(day, entry)),
    );
  }
  const states = await query.execute();
  const last = states[limit - 1];
  return {
    rows: await entriesOf(asked, view, states.slice(0, limit)),
    next: states.length > limit && last ? `${last.first_day}/${last.entry}` : null,
  };
}
