import type { Instant } from '../../record/index.js';
import { type Actor, note } from './audit.js';
import type { AskedPeople, People, WritePeople } from './people.js';
import { digestOf, newSecret } from './secret.js';
import type { User } from './user.js';
import { userOfRow } from './users.js';

/** Half a day without a sign: a browser left open at the office is nobody's in the morning. In milliseconds. */
export const IDLE: number = 12 * 3_600_000;
/** A week: a cookie that somebody copied is worth no more than that. In milliseconds. */
export const ABSOLUTE: number = 7 * 24 * 3_600_000;
/** How often it is written down that a session or a token is in use, in milliseconds: a write a minute does not wear a disk. */
export const NOTED: number = 60_000;

/** A session as its cookie opens it. */
export interface Session {
  /** What the cookie holds; kept nowhere else. */
  readonly secret: string;
  readonly csrf: string;
}

/** Who a secret belongs to, and until when nothing but a change of the file can alter that. */
export interface Known {
  readonly user: User;
  readonly csrf: string;
  readonly until: Instant;
}

/** Opens a session for a user who has just proved to be who they are: always a new one, whatever the browser brought along. */
export async function openSession(tx: WritePeople, now: Instant, actor: Actor): Promise<Session> {
  const session = { secret: newSecret(), csrf: newSecret() };
  const row = { digest: digestOf(session.secret), user: actor.by, csrf: session.csrf, made: now, seen: now };
  await forgetEnded(tx, now);
  await tx.insertInto('session').values(row).execute();
  await note(tx, now, actor, 'session.opened', actor.by);
  return session;
}

/** The user whose session a secret opens; null where there is none, it has ended, or the user is disabled. */
export async function sessionOf(people: People, secret: string): Promise<Known | null> {
  const row = await rowOf(people.db, digestOf(secret));
  const now = people.now();
  if (!row || row.disabled === 1) return null;
  const until = endOf(row);
  if (now >= until) return null;
  if (Date.parse(now) - Date.parse(row.seen) >= NOTED) noteSeen(people, row.digest, now);
  return { user: userOfRow(row), csrf: row.csrf, until };
}

/** Closes the session that a secret opens; nothing happens where there is none. */
export const closeSession = (people: People, actor: Actor, secret: string): Promise<void> =>
  people.write(async (tx) => {
    const gone = await tx.deleteFrom('session').where('digest', '=', digestOf(secret)).executeTakeFirst();
    if (gone.numDeletedRows > 0n) await note(tx, people.now(), actor, 'session.closed', actor.by);
  });

/** Closes all sessions of a user, on every machine. */
export const closeSessionsOf = (people: People, actor: Actor, name: string): Promise<void> =>
  people.write(async (tx) => {
    await tx.deleteFrom('session').where('user', '=', name).execute();
    await note(tx, people.now(), actor, 'session.closed', name, 'all');
  });

const rowOf = (db: AskedPeople, digest: string) =>
  db
    .selectFrom('session')
    .innerJoin('user', 'user.name', 'session.user')
    .select([
      'digest',
      'csrf',
      'session.made as began',
      'seen',
      'name',
      'role',
      'dossiers',
      'password',
      'disabled',
      'user.made',
    ])
    .where('digest', '=', digest)
    .executeTakeFirst();

const after = (moment: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(moment) + milliseconds).toISOString();

/** When a session ends unless it is used. */
function endOf({ began, seen }: { began: Instant; seen: Instant }): Instant {
  const [idle, absolute] = [after(seen, IDLE), after(began, ABSOLUTE)];
  return idle < absolute ? idle : absolute;
}

const noteSeen = (people: People, digest: string, now: Instant): void =>
  people.notes.take(`session ${digest}`, (tx) =>
    tx.updateTable('session').set({ seen: now }).where('digest', '=', digest).execute(),
  );

async function forgetEnded(tx: WritePeople, now: Instant): Promise<void> {
  await tx
    .deleteFrom('session')
    .where((is) => is.or([is('seen', '<=', after(now, -IDLE)), is('made', '<=', after(now, -ABSOLUTE))]))
    .execute();
}
