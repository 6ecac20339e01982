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

/** The words of the first passage of the item that an event asserted, in a column of events. */
export const firstQuote = (engine: Engine['name'], column: string): RawBuilder<string | null> =>
  engine === 'sqlite'
    ? sql`${sql.ref(column)} ->> '$.item.evidence[0].quote'`
    : sql`${sql.ref(column)}::json #>> '{item,evidence,0,quote}'`;
