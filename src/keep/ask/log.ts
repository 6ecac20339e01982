import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { LedgerEvent } from '../../record/index.js';
import { eventOf } from '../log.js';
import { ASSERTS_NOTHING } from '../store/asserting.js';
import type { Asked, Tables } from '../store/tables.js';
import type { Page } from './timeline.js';

export interface LogOptions {
  /** Events about these items, entries, documents or outlets alone. */
  readonly subjects?: readonly string[];
  /** Where the page before this one ended. */
  readonly after?: number;
  /** Events from this place in the log on, and up to that one. */
  readonly from?: number;
  readonly upTo?: number;
  readonly kinds?: readonly string[];
  readonly limit?: number;
  readonly newestFirst?: boolean;
}

/** Events of the log, in order or the newest first. */
export async function logPage(asked: Asked, options: LogOptions = {}): Promise<Page<LedgerEvent>> {
  const { subjects, after, from, upTo, kinds, limit = 100, newestFirst = false } = options;
  if (subjects?.length === 0 || kinds?.length === 0) return { rows: [], next: null };
  let query = asked
    .selectFrom('event')
    .selectAll()
    .orderBy('seq', newestFirst ? 'desc' : 'asc')
    .limit(limit + 1);
  if (subjects) query = query.where(isAbout(subjects));
  if (after !== undefined) query = query.where('seq', newestFirst ? '<' : '>', after);
  if (from !== undefined) query = query.where('seq', '>=', from);
  if (upTo !== undefined) query = query.where('seq', '<=', upTo);
  if (kinds) query = query.where('kind', 'in', kinds);
  if (kinds && !kinds.includes('item.asserted')) query = query.where(ASSERTS_NOTHING);
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  return { rows: shown.map(eventOf), next: rows.length > limit ? String(shown.at(-1)?.seq ?? 0) : null };
}

/** What asserts an item is found by the item, what else is said of anything by its name. */
const isAbout =
  (subjects: readonly string[]) =>
  ({ and, eb, or, selectFrom }: ExpressionBuilder<Tables, 'event'>): Expression<SqlBool> =>
    or([
      and([eb('subject', 'in', subjects), ASSERTS_NOTHING]),
      eb('event.seq', 'in', selectFrom('item').select('item.seq').where('item.id', 'in', subjects)),
    ]);
