import { describe, expect, it } from 'vitest';
import { readTable } from '../../language/tables.js';
import { outletOfAddress } from './address.js';
import { outletTable, shippedOutlets } from './shipped.js';

const rows = readTable('outlets.csv');
const listed = (column: string): string[] =>
  rows.flatMap((row) => row[column]?.split(';') ?? []).filter(Boolean);

describe('the outlets that ship', () => {
  it('are there, each once, with a reason', () => {
    const outlets = shippedOutlets();
    expect(outlets.length).toBeGreaterThan(80);
    expect(new Set(outlets.map(({ id }) => id)).size).toBe(outlets.length);
    expect(outlets.find(({ id }) => id === 'kcna.kp')).toEqual({
      id: 'kcna.kp',
      name: 'Korean Central News Agency',
      country: 'PRK',
      stateOwned: true,
      weight: 1,
      because: 'counts as one source; it speaks for its state',
    });
  });

  it('are called verified only with a source', () => {
    expect(rows.filter((row) => row.verified === 'true' && !row.source?.includes('://'))).toEqual([]);
    expect(rows.filter((row) => row.verified !== 'true' && row.verified !== 'false')).toEqual([]);
    expect(rows.filter((row) => row.verified === 'true').length).toBeGreaterThan(20);
  });

  it('share no host and no mark', () => {
    for (const column of ['hosts', 'marks']) expect(new Set(listed(column)).size).toBe(listed(column).length);
    const ids = new Set(rows.map(({ id }) => id));
    expect(listed('hosts').filter((host) => ids.has(host))).toEqual([]);
  });

  it('are found at their own address', () =>
    expect(rows.filter(({ id }) => outletOfAddress(`https://www.${id}/x`) !== id)).toEqual([]));

  it('are found by host and by mark', () => {
    const { hosts, marks } = outletTable();
    expect(hosts.get('kcna.co.jp')).toBe('kcna.kp');
    expect(marks.get('AP')).toBe('apnews.com');
  });
});
