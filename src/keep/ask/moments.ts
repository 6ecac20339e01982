import { sql } from 'kysely';
import type { Day, Instant } from '../../record/index.js';
import type { Asked } from '../store/tables.js';

/** The last moment of a day. */
export const endOf = (day: Day): Instant => `${day}T23:59:59.999Z`;

/**
 * The place in the log of the last event that was written down by a moment; 0 where there is none. Moments order as places do, so that it is found by
 * halving the log again and again.
 */
export async function placeAt(asked: Asked, moment: Instant): Promise<number> {
  const { rows } = await sql<{ place: number }>`with recursive stretch(low, high) as (
      select 0, coalesce((select max(seq) from event), 0)
      union all
      select case when at <= ${moment} then seq else low end, case when at <= ${moment} then high else seq - 1 end
      from stretch join event on event.seq = (low + high + 1) / 2 where low < high)
    select low as place from stretch where low = high`.execute(asked);
  return rows[0]?.place ?? 0;
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
