import type { RawBuilder } from 'kysely';
import type { Engine } from '../store/engine.js';
import { jsonText } from './json-text.js';

/** Slots by which entries are counted and chosen; a list among them is its JSON. */
export type AskedSlot = 'agreement' | 'agreements' | 'change' | 'level' | 'state' | 'status' | 'system';

/** A slot of an entry's state; null where it is not told. */
export const slotIn = (engine: Engine['name'], slot: AskedSlot): RawBuilder<string | null> =>
  jsonText(engine, 'entry_state.slots', slot);
