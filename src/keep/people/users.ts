import { Failure } from '../../record/index.js';
import { type Actor, note } from './audit.js';
import { checkPassword, hashPassword } from './password.js';
import type { AskedPeople, People, WritePeople } from './people.js';
import type { PeopleRow } from './tables.js';
import { checkUserName, grantsFrom, missingUser, type Role, type User } from './user.js';

export interface NewUser {
  readonly name: string;
  readonly password: string;
  readonly role: Role;
  readonly dossiers: readonly string[];
}

/** What may be changed of a user; what is left out stays. */
export interface UserChange {
  readonly role?: Role;
  readonly dossiers?: readonly string[];
  readonly password?: string;
  readonly disabled?: boolean;
}

export const userOfRow = (row: PeopleRow<'user'>): User => ({
  name: row.name,
  role: row.role as Role,
  dossiers: JSON.parse(row.dossiers) as string[],
  disabled: row.disabled === 1,
  made: row.made,
});

/** All users in the order of their names. */
export const usersOf = async (db: AskedPeople): Promise<User[]> =>
  (await db.selectFrom('user').selectAll().orderBy('name').execute()).map(userOfRow);

/** Whether there is a user who can log in. */
export const anybodyMayLogIn = async (db: AskedPeople): Promise<boolean> =>
  (await db.selectFrom('user').select('name').where('disabled', '=', 0).limit(1).executeTakeFirst()) !==
  undefined;

/** Refuses a name or grants that no new user can have, before anybody is asked for a password. Throws `Failure`. */
export async function checkNewUser(
  db: AskedPeople,
  name: string,
  dossiers: readonly string[],
): Promise<void> {
  checkUserName(name);
  grantsFrom(dossiers);
  if (await rowOf(db, name))
    throw new Failure('user-exists', name, `There is a user "${name}" already; choose another name.`);
}

/** Refuses a user who is not there. Throws `Failure`. */
export async function checkKnownUser(db: AskedPeople, name: string): Promise<void> {
  if (!(await rowOf(db, name))) throw missingUser(name);
}

/** Adds a user. Throws `Failure` for a bad name, password or grant, and where there is one of that name. */
export async function addUser(people: People, actor: Actor, { name, ...told }: NewUser): Promise<User> {
  checkPassword(told.password);
  await checkNewUser(people.db, name, told.dossiers);
  const dossiers = grantsFrom(told.dossiers);
  const password = await hashPassword(told.password, people.cost);
  return people.write(async (tx) => {
    await checkNewUser(tx, name, dossiers);
    const row = { name, role: told.role, dossiers: JSON.stringify(dossiers), password, disabled: 0 };
    const made = people.now();
    await tx
      .insertInto('user')
      .values({ ...row, made })
      .execute();
    await note(tx, made, actor, 'user.added', name, `${told.role} of ${dossiers.join(', ')}`);
    return userOfRow({ ...row, made });
  });
}

/**
 * Changes a user at once, also in the sessions that are open. A new password, and being disabled, end all their sessions; either a new
 * password or being enabled forgets their failed log-ins. Throws `Failure`.
 */
export async function changeUser(
  people: People,
  actor: Actor,
  name: string,
  change: UserChange,
): Promise<User> {
  if (change.password !== undefined) checkPassword(change.password);
  const columns = {
    ...(change.role && { role: change.role }),
    ...(change.dossiers && { dossiers: JSON.stringify(grantsFrom(change.dossiers)) }),
    ...(change.password !== undefined && { password: await hashPassword(change.password, people.cost) }),
    ...(change.disabled !== undefined && { disabled: change.disabled ? 1 : 0 }),
  };
  return people.write(async (tx) => {
    await checkKnownUser(tx, name);
    await tx.updateTable('user').set(columns).where('name', '=', name).execute();
    if (change.password !== undefined || change.disabled === true)
      await tx.deleteFrom('session').where('user', '=', name).execute();
    if (change.password !== undefined || change.disabled === false) await forgive(tx, name);
    await note(tx, people.now(), actor, 'user.changed', name, saying(change));
    return userOfRow((await rowOf(tx, name)) as PeopleRow<'user'>);
  });
}

/** Removes a user with their sessions and tokens; what they did stays in the audit and in the logs. Throws `Failure`. */
export const removeUser = (people: People, actor: Actor, name: string): Promise<void> =>
  people.write(async (tx) => {
    await checkKnownUser(tx, name);
    await tx.deleteFrom('user').where('name', '=', name).execute();
    await forgive(tx, name);
    await note(tx, people.now(), actor, 'user.removed', name);
  });

const rowOf = (db: AskedPeople, name: string): Promise<PeopleRow<'user'> | undefined> =>
  db.selectFrom('user').selectAll().where('name', '=', name).executeTakeFirst();

/** Names hold no `@` and no `%`, and an underscore only ever forgives too many. */
async function forgive(tx: WritePeople, name: string): Promise<void> {
  await tx
    .deleteFrom('attempt')
    .where((is) => is.or([is('subject', '=', `user:${name}`), is('subject', 'like', `user:${name}@%`)]))
    .execute();
}

/** What was changed, in words, for the audit: of a password only that it is another one. */
function saying({ role, dossiers, password, disabled }: UserChange): string {
  return [
    role && `role ${role}`,
    dossiers && `dossiers ${grantsFrom(dossiers).join(', ')}`,
    password !== undefined && 'another password',
    disabled !== undefined && (disabled ? 'disabled' : 'enabled'),
  ]
    .filter(Boolean)
    .join('; ');
}
