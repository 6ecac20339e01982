import type { Report } from 'dragoman/client';
import { expect, it } from 'vitest';
import { corroborating } from './corroboration.js';

const report = (known: string, more: Partial<Report['document']> = {}): Report => ({
  item: {
    id: `i-${known}`,
    kind: 'pause',
    parties: ['NOR'],
    from: null,
    to: null,
    evidence: [{ start: 0, end: 1, quote: 'x' }],
    confidence: 1,
    rules: [],
  },
  document: {
    id: `d-${known}`,
    title: null,
    published: known,
    known,
    source: 'a.txt',
    outlet: 'wire',
    copyOf: null,
    ...more,
  },
  review: null,
});

it('counts each outlet once, from the day on which it was first told', () => {
  const found = corroborating([
    report('2021-05-13'),
    report('2021-05-12', { outlet: 'gazette' }),
    report('2021-05-10'),
    report('2021-05-11', { outlet: 'echo', copyOf: 'd-2021-05-10' }),
  ]);
  expect(found).toEqual([
    { outlet: 'wire', since: '2021-05-10', reports: 2 },
    { outlet: 'gazette', since: '2021-05-12', reports: 1 },
  ]);
});

it('counts a row for each outlet that it rests on, and none that nobody has verified', () => {
  const row = { table: 't', id: null, fact: null, sources: [], says: null };
  const found = corroborating([
    report('2020-01-01', { outlets: ['a', 'b'], row: { ...row, verified: true } }),
    report('2020-01-02', { outlets: ['c'], row: { ...row, verified: false } }),
  ]);
  expect(found.map(({ outlet }) => outlet)).toEqual(['a', 'b']);
});

it('counts such a row once a person has mended it', () => {
  const row = { table: 't', id: null, fact: null, sources: [], says: null, verified: false };
  const mended = { ...report('2020-01-02', { outlets: ['c'], row }), corrected: ['from'] };
  expect(corroborating([mended]).map(({ outlet }) => outlet)).toEqual(['c']);
});
