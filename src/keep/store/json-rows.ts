import { CompiledQuery } from 'kysely';
import type { Engine } from './engine.js';
import type { NewRow, Tables, Write } from './tables.js';

/** Rows that go into one statement. */
const PIECE = 2_000;

/**
 * Inserts rows as one JSON text: the statement is the same whatever their number, so that it is prepared once, and one value is bound
 * instead of thousands. All rows have the columns of the first. With `once`, rows that are there already are passed over.
 */
export async function insertRows<T extends keyof Tables>(
  tx: Write,
  engine: Engine['name'],
  table: T,
  rows: readonly NewRow<T>[],
  { once = false }: { readonly once?: boolean } = {},
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const statement = `${engine === 'sqlite' ? fromSqlite(table, columns) : fromPostgres(table, columns)}${once ? ' on conflict do nothing' : ''}`;
  for (let i = 0; i < rows.length; i += PIECE)
    await tx.executeQuery(CompiledQuery.raw(statement, [JSON.stringify(rows.slice(i, i + PIECE))]));
}

const listed = (columns: readonly string[]): string => columns.map((name) => `"${name}"`).join(', ');

// "where true" keeps SQLite from reading "on conflict" as the join's condition.
const fromSqlite = (table: string, columns: readonly string[]): string =>
  `insert into ${table} (${listed(columns)}) select ${columns.map((name) => `value ->> '${name}'`).join(', ')} from json_each(?) where true`;

const fromPostgres = (table: string, columns: readonly string[]): string =>
  `insert into ${table} (${listed(columns)}) select ${listed(columns)} from json_populate_recordset(null::${table}, $1::json)`;

/** Where a list of texts, or of integers, stands in a query that `rowsAmong` is given. */
export const LIST: string = '(LIST)';
export const INTEGERS: string = '(INTEGERS)';

const FROM_LIST = {
  sqlite: '(select value from json_each(?))',
  postgres: '(select json_array_elements_text($1::json))',
};
const FROM_INTEGERS = {
  sqlite: FROM_LIST.sqlite,
  postgres: '(select json_array_elements_text($1::json)::integer)',
};

/** The rows of a query that looks values up in a list (`where id in (LIST)`): prepared once, whatever the list's length. */
export async function rowsAmong<R>(
  tx: Write,
  engine: Engine['name'],
  query: string,
  list: readonly (string | number)[],
): Promise<readonly R[]> {
  if (list.length === 0) return [];
  // The replacements are functions, since "$1" in a replacement text would mean something else.
  const whole = query.replace(LIST, () => FROM_LIST[engine]).replace(INTEGERS, () => FROM_INTEGERS[engine]);
  const { rows } = await tx.executeQuery<R>(CompiledQuery.raw(whole, [JSON.stringify(list)]));
  return rows;
}
