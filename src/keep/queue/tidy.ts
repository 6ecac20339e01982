import { sql } from 'kysely';
import { ENDED } from './job.js';
import type { Queue, QueueWrite } from './tables.js';

/** Days that ended work is shown: whoever asks for something before a holiday finds what became of it afterwards. */
const KEPT_DAYS = 30;
/** Ended work that is shown at most: a program that sends documents one by one would bury all other work. */
const KEPT_JOBS = 1_000;
/** Hours after which work that never arrived whole is given up: no request may take nearly as long. */
const ARRIVING_HOURS = 1;
const HOUR = 3_600_000;

/** Forgets ended work that is old or much, and what was left of uploads that broke off. `now` in milliseconds since 1970. */
export async function tidy(tx: QueueWrite, now: number): Promise<void> {
  const before = (hours: number): string => new Date(now - hours * HOUR).toISOString();
  await tx
    .deleteFrom('job')
    .where('state', 'in', ENDED)
    .where('ended', '<', before(KEPT_DAYS * 24))
    .execute();
  const shown = tx.selectFrom('job').select('id').where('state', 'in', ENDED).orderBy('ended', 'desc');
  await tx
    .deleteFrom('job')
    .where('state', 'in', ENDED)
    .where('id', 'not in', shown.limit(KEPT_JOBS))
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

/** Bytes of the file that may lie idle: as many as an upload of some size needs the next time. */
const IDLE_BYTES = 100_000_000;

/** Gives back to the disk what large uploads needed that are long read. */
export async function shrink({ db }: Queue): Promise<void> {
  const { rows } = await sql<{ bytes: number }>`
    select freelist_count * page_size as bytes from pragma_freelist_count, pragma_page_size`.execute(db);
  if ((rows[0]?.bytes ?? 0) > IDLE_BYTES) await sql`vacuum`.execute(db);
}
