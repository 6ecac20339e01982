import { type RawBuilder, sql } from 'kysely';

/**
 * Says of an event that it asserts no item: written out, as the indexes of the log say it, which hold only such events. Two thirds of a log assert
 * items, and these are found by the item.
 */
export const ASSERTS_NOTHING: RawBuilder<boolean> = sql<boolean>`event.kind <> 'item.asserted'`;
