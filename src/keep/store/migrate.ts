import { type Migration, sql } from 'kysely';
import { Failure, type Instant } from '../../record/index.js';
import type { Engine } from './engine.js';
import type { Store } from './store.js';
import type { Asked, Write } from './tables.js';

/** Steps from one form of the tables to the next, by name, in the order of their names. */
export type Migrations = Readonly<Record<string, Migration>>;

/** The steps in the words of an engine. */
export type MigrationsOf = (engine: Engine) => Migrations;

/** How far the tables of a ledger have come: `blank` has none, `foreign` has others than ours. */
export type Form =
  | { readonly kind: 'blank' | 'foreign' | 'current' }
  | { readonly kind: 'older'; readonly next: string }
  | { readonly kind: 'newer'; readonly step: string };

const TABLE = 'create table migration (name text primary key, at text not null)';

/** The form of the tables as they stand: two short queries. */
export async function formOf(asked: Asked, tables: string, migrations: Migrations): Promise<Form> {
  const { rows } = await sql.raw<{ name: string }>(tables).execute(asked);
  if (rows.length === 0) return { kind: 'blank' };
  if (!rows.some(({ name }) => name === 'migration')) return { kind: 'foreign' };
  const done = await stepsOf(asked);
  const unknown = done.find((name) => !(name in migrations));
  if (unknown !== undefined) return { kind: 'newer', step: unknown };
  const next = missing(done, migrations)[0];
  return next === undefined ? { kind: 'current' } : { kind: 'older', next };
}

/** The steps that a ledger has taken, in their order. */
export async function stepsOf(asked: Asked): Promise<string[]> {
  const { rows } = await sql.raw<{ name: string }>('select name from migration order by name').execute(asked);
  return rows.map(({ name }) => name);
}

const missing = (done: readonly string[], migrations: Migrations): string[] =>
  Object.keys(migrations)
    .filter((name) => !done.includes(name))
    .sort();

/**
 * Takes the steps that a ledger has not taken yet: all or none, and nobody else writes meanwhile. One that has taken some is copied by
 * `save` first. Kysely's own migrator takes no lock in SQLite and no transaction: two programs that open an old ledger at once would
 * both change it.
 */
export async function migrate(
  store: Store,
  migrations: Migrations,
  now: Instant,
  save: (tx: Write, next: string) => Promise<void>,
): Promise<void> {
  const { room, tables } = store.engine;
  await store.write(async (tx) => {
    if (room !== null) await sql.raw(room).execute(tx);
    const form = await formOf(tx, tables, migrations);
    if (form.kind === 'older') await save(tx, form.next);
    else if (form.kind === 'blank') await sql.raw(TABLE).execute(tx);
    else return;
    for (const name of missing(await stepsOf(tx), migrations)) {
      await migrations[name]?.up(tx);
      await sql`insert into migration (name, at) values (${name}, ${now})`.execute(tx);
    }
  });
}

/** Refuses tables that this program does not know. Throws `Failure`. */
export function checkForm(form: Form, address: string): void {
  if (form.kind === 'foreign')
    throw new Failure(
      'not-a-ledger',
      address,
      `"${address}" holds other tables than those of a ledger; name a ledger that "dragoman init" made.`,
    );
  if (form.kind === 'newer')
    throw new Failure(
      'newer-ledger',
      address,
      `The ledger "${address}" was made by a newer Dragoman (${form.step}); install the newest one to open it.`,
    );
}
