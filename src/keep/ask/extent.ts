import type { Instant } from '../../record/index.js';
import { lastOf } from '../log.js';
import { type Asked, FOREVER, OPEN } from '../store/tables.js';

/** How much a ledger holds today, and when something was last written in it. */
export interface Extent {
  readonly documents: number;
  readonly entries: number;
  readonly changed: Instant | null;
}

export async function extentOf(asked: Asked): Promise<Extent> {
  const { countAll } = asked.fn;
  const documents = asked.selectFrom('document').select(countAll().as('n'));
  const entries = asked
    .selectFrom('entry_state')
    .select(countAll().as('n'))
    .where('seq_to', '=', OPEN)
    .where('known_to', '=', FOREVER);
  return {
    documents: Number((await documents.executeTakeFirstOrThrow()).n),
    entries: Number((await entries.executeTakeFirstOrThrow()).n),
    changed: (await lastOf(asked)).at || null,
  };
}
