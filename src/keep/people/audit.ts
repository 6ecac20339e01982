import type { Instant } from '../../record/index.js';
import type { AskedPeople, People, WritePeople } from './people.js';

/** What may happen to people. */
export const AUDIT_KINDS = [
  'user.added',
  'user.changed',
  'user.removed',
  'token.made',
  'token.revoked',
  'session.opened',
  'session.closed',
  'log-in.failed',
  'log-in.delayed',
] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** One line of the audit: what happened to whom, by whom, when, and from which network address where one was told. */
export interface AuditLine {
  readonly seq: number;
  readonly at: Instant;
  readonly by: string;
  readonly what: AuditKind;
  /** The user that it is about. */
  readonly about: string;
  readonly address: string | null;
  readonly note: string | null;
}

/** Who does something, and from where; null at the terminal of the machine itself. */
export interface Actor {
  readonly by: string;
  readonly address: string | null;
}

/** Days after which failed log-ins are forgotten: what nobody looked into for a quarter of a year is only other people's typing. */
const DAYS_OF_FAILURES = 90;
const DAY = 86_400_000;

/** Writes a line, in the transaction of what it tells of. */
export async function note(
  tx: WritePeople,
  at: Instant,
  { by, address }: Actor,
  what: AuditKind,
  about: string,
  more: string | null = null,
): Promise<void> {
  await tx.insertInto('audit').values({ at, by, what, about, address, note: more }).execute();
}

/** What to see of the audit. */
export interface AuditOptions {
  readonly about?: string;
  readonly limit: number;
}

/** The newest lines, the newest first. */
export async function auditOf(db: AskedPeople, { about, limit }: AuditOptions): Promise<AuditLine[]> {
  let query = db.selectFrom('audit').selectAll().orderBy('seq', 'desc').limit(limit);
  if (about !== undefined) query = query.where('about', '=', about);
  return (await query.execute()).map((row) => ({ ...row, what: row.what as AuditKind }));
}

/** Takes out failed log-ins that are older than anybody looks back. */
export async function forgetOld(people: People): Promise<void> {
  const from = new Date(Date.parse(people.now()) - DAYS_OF_FAILURES * DAY).toISOString();
  const old = people.db
    .selectFrom('audit')
    .select('seq')
    .where('at', '<', from)
    .where('what', 'like', 'log-in.%');
  if (!(await old.limit(1).executeTakeFirst())) return;
  await people.write((tx) =>
    tx.deleteFrom('audit').where('at', '<', from).where('what', 'like', 'log-in.%').execute(),
  );
}
