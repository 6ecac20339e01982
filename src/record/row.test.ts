import { describe, expect, it } from 'vitest';
import { KeptDocument } from './ledger-event.js';
import { Item } from './reading.js';
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

describe('what no row has a part in', () => {
  const carried = { id: 'a#1', evidence: [{ start: 0, end: 1, quote: 'T' }], confidence: 1, rules: [] };
  const document = {
    id: 'a',
    title: null,
    published: '2021-06-10',
    publishedFrom: 'given',
    source: 'a.txt',
    mediaType: 'text/plain',
    language: 'en',
    sha256: '0'.repeat(64),
    known: '2021-06-10',
    outlet: null,
    copyOf: null,
  };
  const meeting = {
    ...carried,
    kind: 'encounter',
    parties: ['NOR', 'ISL'],
    status: 'held',
    when: null,
    where: null,
    level: 'unknown',
    outcome: 'unstated',
  };
  const promise = {
    ...carried,
    kind: 'commitment',
    by: ['NOR'],
    to: [],
    issue: 'other',
    deadline: null,
    quantity: false,
    verification: false,
    conditional: false,
    status: 'pledged',
  };

  it('stays as it was, letter for letter, so that older logs keep their seals', () => {
    expect(JSON.stringify(KeptDocument.parse(document))).toBe(JSON.stringify(document));
    for (const item of [meeting, promise])
      expect(Object.keys(Item.parse(item)).sort()).toEqual(Object.keys(item).sort());
  });
});
