import { Failure } from '../../record/index.js';
import { countFailure, delayOf, forgiveUser, type Subjects, subjectsOf } from './attempts.js';
import { note } from './audit.js';
import { hashPassword, isOutdated, isPassword } from './password.js';
import type { People } from './people.js';
import { openSession, type Session } from './session.js';
import type { PeopleRow } from './tables.js';
import { tooSoon } from './too-soon.js';
import { UserName } from './user.js';

/** What a person says at the door. */
export interface Credentials {
  readonly name: string;
  readonly password: string;
  /** The network address that they come from. */
  readonly address: string;
}

/** How many wait for their password to be looked at: at half a second each, a longer queue is no help to anybody. */
const MOST_WAITING = 16;
/** Stands for every name that no user can have, so that made-up names fill no table. */
const NO_NAME = '?';
/** Passwords are looked at one after the other: each takes 32 MB and a core. */
let line: Promise<unknown> = Promise.resolve();
let waiting = 0;

/**
 * Opens a session for whoever knows the password. Says the same, after the same time, for a wrong password, a user who is not there and one
 * who is disabled. Throws `Failure`, and `TooSoon` where too many log-ins failed before.
 */
export async function logIn(people: People, credentials: Credentials): Promise<Session> {
  // Whoever has to wait anyway takes nobody's place in the line.
  await refuseTooSoon(people, credentials);
  if (waiting >= MOST_WAITING)
    throw tooSoon(credentials.name, 1000, 'Many people are logging in at the moment');
  waiting += 1;
  const turn = line.then(() => attempt(people, credentials));
  line = turn.catch(() => {});
  try {
    return await turn;
  } finally {
    waiting -= 1;
  }
}

const userNamed = (typed: string): string => (UserName.safeParse(typed).success ? typed : NO_NAME);

/** Throws `TooSoon` where failures before make this log-in wait; returns under what it counts. */
async function refuseTooSoon(people: People, { name, address }: Credentials): Promise<Subjects> {
  const subjects = await subjectsOf(people.db, userNamed(name), address, people.now());
  const delay = await delayOf(people.db, subjects, people.now());
  if (delay > 0) throw tooSoon(name, delay, 'Too many log-ins failed');
  return subjects;
}

async function attempt(people: People, credentials: Credentials): Promise<Session> {
  const { name: typed, password, address } = credentials;
  const name = userNamed(typed);
  const subjects = await refuseTooSoon(people, credentials);
  const user = await people.db.selectFrom('user').selectAll().where('name', '=', name).executeTakeFirst();
  const isRight = await isPassword(password, user?.password ?? null, people.cost);
  if (user && isRight && user.disabled === 0) return comeIn(people, user, password, address, subjects);
  await stayOut(people, name, address, subjects);
  throw stranger(typed);
}

const stranger = (typed: string): Failure =>
  new Failure(
    'unknown-caller',
    typed,
    'There is no user with that name and password; look at how both are spelled.',
  );

/**
 * A hash that was made at an older cost is made anew, as the password is at hand only now. Whoever changed the password meanwhile closed
 * all sessions, so that none may be opened with the old one.
 */
async function comeIn(
  people: People,
  { name, password: hashed }: PeopleRow<'user'>,
  password: string,
  address: string,
  subjects: Subjects,
): Promise<Session> {
  const anew = isOutdated(hashed, people.cost) ? await hashPassword(password, people.cost) : null;
  return people.write(async (tx) => {
    const user = await tx.selectFrom('user').select('password').where('name', '=', name).executeTakeFirst();
    if (user?.password !== hashed) throw stranger(name);
    if (anew)
      await tx
        .updateTable('user')
        .set({ password: anew })
        .where('name', '=', name)
        .where('password', '=', hashed)
        .execute();
    await forgiveUser(tx, subjects);
    return openSession(tx, people.now(), { by: name, address });
  });
}

const stayOut = (people: People, name: string, address: string, subjects: Subjects): Promise<void> =>
  people.write(async (tx) => {
    const now = people.now();
    const isDelayed = await countFailure(tx, subjects, now);
    await note(tx, now, { by: name, address }, 'log-in.failed', name);
    if (isDelayed) await note(tx, now, { by: name, address }, 'log-in.delayed', name);
  });
