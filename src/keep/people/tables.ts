import type { Generated, Selectable } from 'kysely';

interface UserTable {
  name: string;
  role: string;
  /** Names of dossiers as a JSON list; `["*"]` for all of them. */
  dossiers: string;
  /** As `password.ts` makes it. */
  password: string;
  disabled: number;
  made: string;
}

interface SessionTable {
  /** Digest of the secret in the cookie. */
  digest: string;
  user: string;
  /** What a page of ours says with every change, so that no other page can. */
  csrf: string;
  made: string;
  seen: string;
}

interface TokenTable {
  /** How people call it: the first characters of its digest. */
  id: string;
  digest: string;
  user: string;
  label: string;
  scope: string;
  dossiers: string;
  made: string;
  expires: string;
  used: string | null;
}

/** Log-ins that failed, counted for a user, an address, or a user at an address. */
interface AttemptTable {
  subject: string;
  failures: number;
  last: string;
}

interface AuditTable {
  seq: Generated<number>;
  at: string;
  by: string;
  what: string;
  about: string;
  address: string | null;
  note: string | null;
}

export interface PeopleTables {
  user: UserTable;
  session: SessionTable;
  token: TokenTable;
  attempt: AttemptTable;
  audit: AuditTable;
}

export type PeopleRow<Name extends keyof PeopleTables> = Selectable<PeopleTables[Name]>;

/** Each step from one form of the tables to the next; a step never changes once released. */
export const PEOPLE_STEPS: readonly (readonly string[])[] = [
  [
    `create table user (name text primary key, role text not null, dossiers text not null, password text not null,
      disabled integer not null, made text not null) without rowid`,
    `create table session (digest text primary key, user text not null references user (name) on delete cascade,
      csrf text not null, made text not null, seen text not null) without rowid`,
    'create index session_user on session (user)',
    `create table token (id text primary key, digest text not null unique, user text not null references user (name) on delete cascade,
      label text not null, scope text not null, dossiers text not null, made text not null, expires text not null, used text)`,
    'create index token_user on token (user)',
    'create table attempt (subject text primary key, failures integer not null, last text not null) without rowid',
    `create table audit (seq integer primary key, at text not null, "by" text not null, what text not null, about text not null,
      address text, note text)`,
    'create index audit_about on audit (about, what, address)',
  ],
];
