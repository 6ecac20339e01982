import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../test/table-row.js';
import { outletBehind, outletNamed, outletsBehind } from './outlet-behind.js';

describe('the outlet behind a document', () => {
  it('is described by what ships', () =>
    expect(outletBehind({ source: 'https://www.voanews.com/a/1.html', text: 'Rain.' })).toMatchObject({
      id: 'voanews.com',
      country: 'USA',
    }));
  it('counts as one source where nothing is known of it', () =>
    expect(outletNamed('nobody-knows.example')).toMatchObject({
      weight: 1,
      country: null,
      stateOwned: null,
    }));
  it('weighs little where it is a digest', () => {
    const row = tableRow('facts', 'one', { sources: ['digest:7', 'https://www.voanews.com/a/1.html'] });
    const outlets = outletsBehind({ source: 'facts.csv#row=2', text: 'kind: pause', row });
    expect(outlets.map(({ id, weight }) => [id, weight])).toEqual([
      ['digests', 0.25],
      ['voanews.com', 1],
    ]);
  });
  it('is nobody where nothing says whose word it is', () =>
    expect(outletBehind({ source: 'notes/a.txt', text: 'Rain.' })).toBeNull());
});
