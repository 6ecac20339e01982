import type { Day, Instant } from '../../record/index.js';
import type { Asked } from '../store/tables.js';

/** The last moment of a day. */
export const endOf = (day: Day): Instant => `${day}T23:59:59.999Z`;

/** The place in the log of the last event that was written down by a moment; 0 where there is none. */
export async function placeAt(asked: Asked, moment: Instant): Promise<number> {
  const row = await asked
    .selectFrom('event')
    .select('seq')
    .where('at', '<=', moment)
    .orderBy('at', 'desc')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? 0;
}

/** The place in the log of its last event. */
export async function endOfLog(asked: Asked): Promise<number> {
  const row = await asked
    .selectFrom('event')
    .select('seq')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.seq ?? 0;
}
