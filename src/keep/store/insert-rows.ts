import { CompiledQuery } from 'kysely';
import type { Engine } from './engine.js';
import type { NewRow, Tables, Write } from './tables.js';

/** The most rows that go into one statement: in SQLite as values that are bound one by one, in PostgreSQL as one JSON text. */
const MOST = { sqlite: 64, postgres: 2_000 };

/**
 * Inserts rows, many with a statement. All rows have the columns of the first. With `once`, rows that are there already are passed over.
 */
export async function insertRows<T extends keyof Tables>(
  tx: Write,
  engine: Engine['name'],
  table: T,
  rows: readonly NewRow<T>[],
  { once = false }: { readonly once?: boolean } = {},
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}) as (keyof NewRow<T> & string)[];
  const into = `insert into ${table} (${listed(columns)})`;
  const rest = once ? ' on conflict do nothing' : '';
  for (let at = 0, size = 0; at < rows.length; at += size) {
    size = sizeOf(rows.length - at, engine);
    const piece = rows.slice(at, at + size);
    const [source, values] =
      engine === 'sqlite' ? asValues(piece, columns) : [fromJson(table, columns), [JSON.stringify(piece)]];
    await tx.executeQuery(CompiledQuery.raw(`${into} ${source}${rest}`, values));
  }
}

/** How many of some rows go into the next statement. In SQLite a power of two, so that few statements, prepared once, serve any number. */
function sizeOf(rows: number, engine: Engine['name']): number {
  const most = Math.min(rows, MOST[engine]);
  return engine === 'sqlite' ? 2 ** Math.floor(Math.log2(most)) : most;
}

const listed = (columns: readonly string[]): string => columns.map((name) => `"${name}"`).join(', ');

const fromJson = (table: string, columns: readonly string[]): string =>
  `select ${listed(columns)} from json_populate_recordset(null::${table}, $1::json)`;

function asValues<R>(rows: readonly R[], columns: readonly (keyof R)[]): [source: string, values: unknown[]] {
  const place = `(${columns.map(() => '?').join(', ')})`;
  const values: unknown[] = [];
  for (const row of rows) for (const column of columns) values.push(row[column] ?? null);
  return [`values ${rows.map(() => place).join(', ')}`, values];
}
