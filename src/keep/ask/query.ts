import { type RawBuilder, sql } from 'kysely';
import { Failure } from '../../record/index.js';
import { findable } from '../project/search-rows.js';

/** What a search looks for: all of its parts must stand in a passage, none of those that it excludes. */
export interface Query {
  /** Words, or phrases of several. */
  readonly all: readonly string[];
  readonly none: readonly string[];
}

/** Reads a query as people type it: words, "phrases", -excluded ones. Throws `Failure` `bad-query` where nothing is looked for. */
export function parseQuery(typed: string): Query {
  const parts = [...typed.matchAll(/(-?)(?:"([^"]*)"|(\S+))/g)].map(([, minus = '', phrase, word]) => ({
    excluded: minus === '-',
    text: wordsOf(phrase ?? word ?? ''),
  }));
  const told = parts.filter(({ text }) => text !== '');
  const all = told.filter(({ excluded }) => !excluded).map(({ text }) => text);
  if (all.length === 0)
    throw new Failure(
      'bad-query',
      typed,
      `"${typed}" names no word to look for; type words, or a "phrase" in quotation marks.`,
    );
  return { all, none: told.filter(({ excluded }) => excluded).map(({ text }) => text) };
}

/** The letters and digits of a text, word by word: what else it holds means something to the databases. */
const wordsOf = (text: string): string => (text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? []).join(' ');

const quoted = (text: string): string => `"${findable(text)}"`;

/** The query in the language of FTS5. */
export const sqliteMatch = ({ all, none }: Query): string => {
  const wanted = all.map(quoted).join(' AND ');
  return none.length > 0 ? `(${wanted}) NOT (${none.map(quoted).join(' OR ')})` : wanted;
};

/** The query in the language of PostgreSQL. */
export function tsQuery({ all, none }: Query): RawBuilder<unknown> {
  const parts = [
    ...all.map((text) => sql`phraseto_tsquery('english', ${findable(text)})`),
    ...none.map((text) => sql`!!phraseto_tsquery('english', ${findable(text)})`),
  ];
  return sql`(${sql.join(parts, sql` && `)})`;
}
