import { describe, expect, it } from 'vitest';
import { outletCounts, tableCounts } from './report.mjs';

const row = (table: string, verified: boolean, ...sources: readonly string[]) => ({
  document: {
    source: `data/quarrel/${table}.csv#row=2`,
    text: `source: ${sources.join(' ')}`,
    row: { table, id: 'one', fact: `${table}/one`, sources, verified, says: null },
  },
  items: [],
});
const ROWS = [
  row('talks', true, 'https://www.voanews.com/a', 'https://www.bbc.co.uk/b', 'https://harbour.example/c'),
  row('talks', false, 'digest:1', 'digest:2'),
  row('acts', true, 'https://www.voanews.com/a', 'https://www.voanews.com/b', 'digest:3'),
];

describe('the report of tables', () => {
  it('counts rows by table, and the outlets that were opened, each once a row', () =>
    expect(tableCounts(ROWS)).toEqual([
      { table: 'acts', rows: 1, verified: 1, 'three and more': 0, two: 0, one: 1, 'digests alone': 0 },
      { table: 'talks', rows: 2, verified: 1, 'three and more': 1, two: 0, one: 0, 'digests alone': 1 },
      { table: 'all', rows: 3, verified: 2, 'three and more': 1, two: 0, one: 1, 'digests alone': 1 },
    ]));
  it('names the outlets on which most rows rest', () => {
    const [first, ...rest] = outletCounts(ROWS, 2);
    expect(first).toEqual([expect.stringMatching(/Voice of America|VOA/), 2]);
    expect(rest).toHaveLength(1);
  });
});
