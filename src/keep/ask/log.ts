import type { LedgerEvent } from '../../record/index.js';
import { eventOf } from '../log.js';
import type { Asked } from '../store/tables.js';
import type { Page } from './timeline.js';

export interface LogOptions {
  /** Events about this item, entry, document or outlet alone. */
  readonly subject?: string;
  /** Events after this place in the log, and up to that one. */
  readonly after?: number;
  readonly upTo?: number;
  readonly kinds?: readonly string[];
  readonly limit?: number;
  readonly newestFirst?: boolean;
}

/** Events of the log, in order or the newest first. */
export async function logPage(asked: Asked, options: LogOptions = {}): Promise<Page<LedgerEvent>> {
  const { subject, after, upTo, kinds, limit = 100, newestFirst = false } = options;
  let query = asked
    .selectFrom('event')
    .selectAll()
    .orderBy('seq', newestFirst ? 'desc' : 'asc')
    .limit(limit + 1);
  if (subject !== undefined) query = query.where('subject', '=', subject);
  if (after !== undefined) query = query.where('seq', newestFirst ? '<' : '>', after);
  if (upTo !== undefined) query = query.where('seq', '<=', upTo);
  if (kinds) query = query.where('kind', 'in', kinds);
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  return { rows: shown.map(eventOf), next: rows.length > limit ? String(shown.at(-1)?.seq ?? 0) : null };
}
