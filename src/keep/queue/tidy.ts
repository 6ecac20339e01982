import { ENDED } from './job.js';
import type { QueueWrite } from './tables.js';

/** Days that ended work is shown: whoever asks for something before a holiday finds what became of it afterwards. */
const KEPT_DAYS = 30;
/** Hours after which work that never arrived whole is given up: no request may take nearly as long. */
const ARRIVING_HOURS = 1;
const HOUR = 3_600_000;

/** Forgets ended work that is old, and what was left of uploads that broke off. `now` in milliseconds since 1970. */
export async function tidy(tx: QueueWrite, now: number): Promise<void> {
  const before = (hours: number): string => new Date(now - hours * HOUR).toISOString();
  await tx
    .deleteFrom('job')
    .where('state', 'in', ENDED)
    .where('ended', '<', before(KEPT_DAYS * 24))
    .execute();
  await tx
    .deleteFrom('job')
    .where('state', '=', 'arriving')
    .where('asked', '<', before(ARRIVING_HOURS))
    .execute();
}

/** Forgets work whose upload broke off. */
export const giveUp = async (tx: QueueWrite, id: string): Promise<void> => {
  await tx.deleteFrom('job').where('id', '=', id).where('state', '=', 'arriving').execute();
};
