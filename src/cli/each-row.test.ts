import { describe, expect, it } from 'vitest';
import type { Page } from '../keep/index.js';
import { eachRow } from './each-row.js';

/** A list of numbers, page by page; a place in it is the number that a page ended with. */
const fetch = async (limit: number, after: string | null): Promise<Page<number>> => {
  const from = Number(after ?? 0);
  const rows = Array.from({ length: Math.min(limit, 1200 - from) }, (_, i) => from + i + 1);
  return { rows, next: from + limit < 1200 ? String(from + limit) : null };
};

async function rowsOf(
  limit: number | undefined,
  after: string | null = null,
): Promise<[number[], string | null]> {
  const rows: number[] = [];
  const next = await eachRow(limit, after, fetch, (row) => void rows.push(row));
  return [rows, next];
}

describe('rows, page by page', () => {
  it('are all of them, each once', async () => {
    const [rows, next] = await rowsOf(undefined);
    expect([rows.length, rows[0], rows.at(-1), next]).toEqual([1200, 1, 1200, null]);
  });
  it('are as many as are wanted, and say where to go on', async () => {
    const [rows, next] = await rowsOf(600);
    expect([rows.length, next]).toEqual([600, '600']);
    const [rest, end] = await rowsOf(undefined, next);
    expect([rest[0], rest.length, end]).toEqual([601, 600, null]);
  });
});
