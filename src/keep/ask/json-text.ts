import { type RawBuilder, sql } from 'kysely';
import type { Engine } from '../store/engine.js';

/**
 * A value by its name in a column of JSON; null where it is missing. Both stores keep JSON as text; only PostgreSQL wants to be told that it
 * is JSON.
 */
export const jsonText = (engine: Engine['name'], column: string, name: string): RawBuilder<string | null> =>
  engine === 'sqlite'
    ? sql`${sql.ref(column)} ->> ${sql.lit(name)}`
    : sql`${sql.ref(column)}::json ->> ${sql.lit(name)}`;
