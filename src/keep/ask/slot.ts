import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../store/engine.js';

/** Slots by which entries are counted and chosen; a list among them is its JSON. */
export type AskedSlot = 'agreement' | 'agreements' | 'change' | 'level' | 'state' | 'status' | 'system';

/**
 * A slot of an entry's state; null where it is not told. The slots are JSON in a column of text in both stores; only PostgreSQL wants to be
 * told so.
 */
export const slotIn = (engine: Engine['name'], slot: AskedSlot): RawBuilder<string | null> => {
  const name = sql.lit(slot);
  return engine === 'sqlite' ? sql`entry_state.slots ->> ${name}` : sql`entry_state.slots::json ->> ${name}`;
};
