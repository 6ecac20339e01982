import { Failure, type Instant } from '../../record/index.js';
import { type Actor, note } from './audit.js';
import type { AskedPeople, People } from './people.js';
import { digestOf, newSecret } from './secret.js';
import { NOTED } from './session.js';
import type { PeopleRow } from './tables.js';
import { grantsFrom, missingUser, type User } from './user.js';
import { userOfRow } from './users.js';

/** What a token lets a program do: all that its user may, only read, or only read feeds. */
export const SCOPES = ['read', 'edit', 'feed'] as const;
export type Scope = (typeof SCOPES)[number];

/** So that people, and programs that look for secrets that were published, see what it is. */
const PREFIX = 'dgm_';
const TOKEN = /^dgm_[\w-]{43}$/;
/** A year at most: a token that nobody renews is one that nobody misses. In milliseconds. */
const LONGEST = 366 * 86_400_000;
/** A list that a person can look through. */
const MOST = 100;

/** A token as lists show it; the secret itself is shown once, when it is made. */
export interface Token {
  readonly id: string;
  readonly user: string;
  readonly label: string;
  readonly scope: Scope;
  readonly dossiers: readonly string[];
  readonly made: Instant;
  readonly expires: Instant;
  readonly used: Instant | null;
}

export interface NewToken {
  readonly user: string;
  readonly label: string;
  readonly scope: Scope;
  readonly dossiers: readonly string[];
  readonly expires: Instant;
}

/** The user of a token, and what of theirs the token opens. */
export interface KnownToken {
  readonly user: User;
  readonly token: Token;
}

/** Makes a token; `secret` is kept nowhere. Throws `Failure` for a user who is not there, a bad label, and an expiry that is past or too far. */
export async function makeToken(
  people: People,
  actor: Actor,
  told: NewToken,
): Promise<{ secret: string; token: Token }> {
  const secret = PREFIX + newSecret();
  const made = people.now();
  checkLabel(told.label);
  checkExpiry(told.expires, made);
  const dossiers = JSON.stringify(grantsFrom(told.dossiers));
  const digest = digestOf(secret);
  const row = { ...told, dossiers, id: digest.slice(0, 12), digest, made, used: null };
  await people.write(async (tx) => {
    const user = await tx.selectFrom('user').select('name').where('name', '=', told.user).executeTakeFirst();
    if (!user) throw missingUser(told.user);
    await tx.deleteFrom('token').where('expires', '<=', made).execute();
    if ((await tokensOf(tx, told.user)).length >= MOST)
      throw new Failure(
        'too-many',
        told.user,
        `"${told.user}" has ${MOST} tokens; revoke one that nobody needs.`,
      );
    await tx.insertInto('token').values(row).execute();
    await note(
      tx,
      made,
      actor,
      'token.made',
      told.user,
      `${row.id} (${told.label}): ${told.scope}, until ${told.expires}`,
    );
  });
  return { secret, token: tokenOfRow(row) };
}

/** The tokens of a user, or of all, by user and the day they were made. */
export async function tokensOf(db: AskedPeople, user?: string): Promise<Token[]> {
  let query = db.selectFrom('token').selectAll().orderBy('user').orderBy('made').orderBy('id');
  if (user !== undefined) query = query.where('user', '=', user);
  return (await query.execute()).map(tokenOfRow);
}

/** Ends a token at once; `user` says whose it must be. Throws `Failure` where there is none such. */
export const revokeToken = (people: People, actor: Actor, id: string, user?: string): Promise<void> =>
  people.write(async (tx) => {
    const token = (await tokensOf(tx, user)).find((known) => known.id === id);
    if (!token)
      throw new Failure('not-found', id, `There is no token "${id}"; "dragoman token list" lists them.`);
    await tx.deleteFrom('token').where('id', '=', id).execute();
    await note(tx, people.now(), actor, 'token.revoked', token.user, `${id} (${token.label})`);
  });

/** Whose a token is; null where it is none, has expired, or the user is disabled. */
export async function tokenOf(people: People, secret: string): Promise<KnownToken | null> {
  if (!TOKEN.test(secret)) return null;
  const digest = digestOf(secret);
  const { db } = people;
  const row = await db.selectFrom('token').selectAll().where('digest', '=', digest).executeTakeFirst();
  const now = people.now();
  if (!row || now >= row.expires) return null;
  const user = await db.selectFrom('user').selectAll().where('name', '=', row.user).executeTakeFirst();
  if (!user || user.disabled === 1) return null;
  if (row.used === null || Date.parse(now) - Date.parse(row.used) >= NOTED) noteUsed(people, digest, now);
  return { user: userOfRow(user), token: tokenOfRow(row) };
}

const noteUsed = (people: People, digest: string, now: Instant): void =>
  people.notes.take(`token ${digest}`, (tx) =>
    tx.updateTable('token').set({ used: now }).where('digest', '=', digest).execute(),
  );

const tokenOfRow = ({ digest: _, ...row }: PeopleRow<'token'>): Token => ({
  ...row,
  scope: row.scope as Scope,
  dossiers: JSON.parse(row.dossiers) as string[],
});

function checkLabel(label: string): void {
  if (/^[^\p{Cc}\p{Zl}\p{Zp}]{1,60}$/u.test(label) && label.trim() !== '') return;
  const message = `"${label}" cannot be the label of a token; say in 1 to 60 characters on one line what it is for.`;
  throw new Failure('bad-name', label, message);
}

function checkExpiry(expires: Instant, now: Instant): void {
  const lasting = Date.parse(expires) - Date.parse(now);
  if (lasting > 0 && lasting <= LONGEST) return;
  const message = `A token cannot end at ${expires}; let it end later than now and within a year.`;
  throw new Failure('bad-date', expires, message);
}
