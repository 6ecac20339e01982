import { describe, expect, it } from 'vitest';
import { ledgerDesk } from '../../../test/ledger-desk.js';
import { allRows, asked } from '../../../test/resource-desk.js';
import { searchVerb } from '../../cli/search.js';
import { decide } from '../../keep/index.js';
import type { Entry } from '../../record/index.js';
import { search, searchDocuments } from './search.js';

const desk = ledgerDesk();
const printed = async (...args: string[]): Promise<unknown[]> =>
  (await desk.run(searchVerb(), '--json', ...args)).stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('search', () => {
  it.each([
    [['Norway'], { q: 'Norway' }, 3],
    [['patrols', '--kind', 'obstacle'], { q: 'patrols', kind: 'obstacle' }, 1],
    [['patrols', '--as-of', '2021-06-01'], { q: 'patrols', asOf: '2021-06-01' }, 1],
    [['submarines'], { q: 'submarines' }, 0],
  ])('finds what the verb finds with %j, in pages of any size', async (args, query, count) => {
    const all = await printed(...args);
    const ledger = await desk.ledger();
    expect(all).toHaveLength(count);
    for (const limit of [1, 2, 500]) expect(await allRows(search, ledger, limit, { query })).toEqual(all);
  });
  it('goes on in what the first page was of, whatever is decided meanwhile', async () => {
    const ledger = await desk.ledger();
    const all = (await printed('Norway')) as { entry: Entry; item: string }[];
    const query = { q: 'Norway', limit: '2' };
    const first = await asked<{ next: string }>(search, ledger, { query });
    for (const { item } of all) await decide(ledger, { kind: 'reject', item });
    const rest = await asked(search, ledger, { query: { ...query, after: first.next } });
    expect(rest).toEqual({ rows: all.slice(2), next: null });
  });
  it.each([
    [{}, 'query.q'],
    [{ q: '-night' }, '"-night" names no word to look for'],
    [{ q: 'a\0b' }, 'query.q'],
    [{ q: 'x', after: '-1' }, 'query.after'],
  ])('refuses %j', async (query, message) =>
    expect(asked(search, await desk.ledger(), { query })).rejects.toThrow(message),
  );
});

describe('search in documents', () => {
  it('finds what the verb finds', async () => {
    const all = await printed('weather', '--documents');
    expect(all).toHaveLength(1);
    expect(await asked(searchDocuments, await desk.ledger(), { query: { q: 'weather' } })).toEqual({
      rows: all,
    });
  });
});
