import { CompiledQuery } from 'kysely';
import type { Engine } from './engine.js';
import type { Write } from './tables.js';

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
