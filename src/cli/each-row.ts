import type { Page } from '../keep/index.js';
import { standardOutput } from './destination.js';

/** Rows fetched together. */
const PIECE = 500;

/**
 * Hands on the rows of a list, page by page, at most `limit` of them or all. Returns where the next page begins; null at the end.
 */
export async function eachRow<T>(
  limit: number | undefined,
  after: string | null,
  fetch: (limit: number, after: string | null) => Promise<Page<T>>,
  work: (row: T) => void | Promise<void>,
): Promise<string | null> {
  let next = after;
  for (let left = limit ?? Number.POSITIVE_INFINITY; left > 0; left -= PIECE) {
    const page = await fetch(Math.min(PIECE, left), next);
    for (const row of page.rows) await work(row);
    next = page.next;
    if (next === null) return null;
  }
  return next;
}

/** Prints a list as data, one row a line. Where `limit` cuts it, standard error says where to go on. */
export async function printRows<T extends object>(
  limit: number | undefined,
  after: string | null,
  fetch: (limit: number, after: string | null) => Promise<Page<T>>,
): Promise<void> {
  const { renderJson } = await import('../present/index.js');
  const next = await eachRow(limit, after, fetch, (row) => standardOutput.write(renderJson(row)));
  if (next !== null) process.stderr.write(`dragoman: more follows; --after ${next}\n`);
}
