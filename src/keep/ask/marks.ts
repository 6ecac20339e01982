import type { HappeningKind, Instant } from '../../record/index.js';
import type { Asked } from '../store/tables.js';

/** A line of the log without what it says: where it stands, when, by whom and why it was written, and what it is about. */
export interface Mark {
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
  readonly because: string | null;
  readonly kind: HappeningKind;
  /** An item, an entry, a document, an outlet or a question; null for the dossier itself. */
  readonly subject: string | null;
}

const COLUMNS = ['seq', 'at', 'by', 'because', 'kind', 'subject'] as const;

/** The lines of the log after one place and up to another, in order. */
export async function marksBetween(asked: Asked, after: number, upTo: number): Promise<readonly Mark[]> {
  const rows = await asked
    .selectFrom('event')
    .select(COLUMNS)
    .where('seq', '>', after)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .execute();
  return rows.map((row) => ({ ...row, kind: row.kind as HappeningKind }));
}

/** The line at a place in the log with the seal of all that came before it; null where the log does not reach so far. */
export async function sealAt(
  asked: Asked,
  seq: number,
): Promise<{ readonly at: Instant; readonly hash: string } | null> {
  const row = await asked
    .selectFrom('event')
    .select(['at', 'hash'])
    .where('seq', '=', seq)
    .executeTakeFirst();
  return row ?? null;
}
