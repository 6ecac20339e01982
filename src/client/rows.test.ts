import { describe, expect, it } from 'vitest';
import { eachRow, type PageOf } from './rows.js';

/** A list of numbers below ten, three a page. */
const numbers = () => {
  const asked: (string | undefined)[] = [];
  const list = async ({ after }: { readonly after?: string | undefined }): Promise<PageOf<number>> => {
    asked.push(after);
    const from = Number(after ?? 0);
    const rows = [from, from + 1, from + 2].filter((number) => number < 10);
    return { rows, next: from + 3 < 10 ? String(from + 3) : null };
  };
  return { asked, list };
};

describe('the rows of a list', () => {
  it('come from all pages, in order, each once', async () => {
    const { asked, list } = numbers();
    const rows: number[] = [];
    for await (const row of eachRow(list, {})) rows.push(row);
    expect(rows).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(asked).toEqual([undefined, '3', '6', '9']);
  });
  it('begin where one says, and are asked for only while they are wanted', async () => {
    const { asked, list } = numbers();
    for await (const row of eachRow(list, { after: '3' })) if (row === 4) break;
    expect(asked).toEqual(['3']);
  });
});
