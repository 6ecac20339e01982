import type { Instant } from '../../record/index.js';
import type { AskedPeople, WritePeople } from './people.js';

/**
 * Failures that cost nothing. Five of one person: whoever knows the password has typed it by then. Twenty of one address, because a whole
 * newsroom may share one.
 */
const FREE = { user: 5, address: 20 } as const;
/** The first delay; each further failure doubles it. In milliseconds. */
const FIRST = 1_000;
/** A quarter of an hour: 96 guesses a day find no password of twelve characters, and nobody is shut out for a day. In milliseconds. */
const LONGEST = 900_000;
/** After an hour without a failure all is forgotten; the longest delay is well over by then. In milliseconds. */
const FORGOTTEN = 3_600_000;
/** How long an address counts as one where a person has been before, in milliseconds: a month, as holidays last. */
const FAMILIAR = 30 * 86_400_000;

/** Under what a log-in counts. */
export interface Subjects {
  readonly user: string;
  readonly address: string;
}

/**
 * What a log-in counts under: the address, and the user. At an address where the user has been before they are counted by themselves, so
 * that nobody can shut them out from elsewhere by failing in their name.
 */
export async function subjectsOf(
  db: AskedPeople,
  name: string,
  address: string,
  now: Instant,
): Promise<Subjects> {
  const since = new Date(Date.parse(now) - FAMILIAR).toISOString();
  const before = await db
    .selectFrom('audit')
    .select('seq')
    .where('about', '=', name)
    .where('what', '=', 'session.opened')
    .where('address', '=', address)
    .where('at', '>', since)
    .limit(1)
    .executeTakeFirst();
  return { user: before ? `user:${name}@${address}` : `user:${name}`, address: `address:${address}` };
}

/** Milliseconds to wait before the next log-in is looked at; 0 for none. */
export async function delayOf(db: AskedPeople, { user, address }: Subjects, now: Instant): Promise<number> {
  const rows = await db.selectFrom('attempt').selectAll().where('subject', 'in', [user, address]).execute();
  const waits = rows.map(({ subject, failures, last }) => {
    const free = subject === user ? FREE.user : FREE.address;
    return Date.parse(last) + delayAfter(failures - free) - Date.parse(now);
  });
  return Math.max(0, ...waits);
}

const delayAfter = (beyond: number): number =>
  beyond < 0 ? 0 : Math.min(LONGEST, FIRST * 2 ** Math.min(beyond, 20));

/** Counts a failure; true where it is the first that brings the user a delay. */
export async function countFailure(tx: WritePeople, subjects: Subjects, now: Instant): Promise<boolean> {
  const forgotten = new Date(Date.parse(now) - FORGOTTEN).toISOString();
  await tx.deleteFrom('attempt').where('last', '<', forgotten).execute();
  for (const subject of [subjects.user, subjects.address])
    await tx
      .insertInto('attempt')
      .values({ subject, failures: 1, last: now })
      .onConflict((is) =>
        is.column('subject').doUpdateSet((row) => ({ failures: row('attempt.failures', '+', 1), last: now })),
      )
      .execute();
  const row = await tx
    .selectFrom('attempt')
    .select('failures')
    .where('subject', '=', subjects.user)
    .executeTakeFirst();
  return row?.failures === FREE.user;
}

/** Forgets the failures of a user who has come in; not those of the address, or one right password would pay for guesses at others. */
export const forgiveUser = async (tx: WritePeople, { user }: Subjects): Promise<void> =>
  void (await tx.deleteFrom('attempt').where('subject', '=', user).execute());
