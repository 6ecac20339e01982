import { describe, expect, it } from 'vitest';
import { TableRow, tableOf } from './row.js';

const row = {
  table: 'encounters',
  id: 'first',
  fact: 'encounters/first',
  sources: ['https://a.example/1'],
  verified: true,
  says: null,
};

describe('TableRow', () => {
  it('takes a row with a name and one without', () => {
    expect(TableRow.parse(row)).toEqual(row);
    expect(TableRow.safeParse({ ...row, id: null, fact: null, sources: [] }).success).toBe(true);
  });

  it('refuses empty names', () => {
    expect(TableRow.safeParse({ ...row, table: '' }).success).toBe(false);
    expect(TableRow.safeParse({ ...row, sources: [''] }).success).toBe(false);
  });
});

describe('tableOf', () => {
  it('is all before the last stroke', () => {
    expect(tableOf('encounters/first')).toBe('encounters');
    expect(tableOf('facts/talks/first')).toBe('facts/talks');
  });
});
