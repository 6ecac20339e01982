import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../test/table-row.js';
import { independentSources, noSources, type Origin } from './sources.js';

const from = (id: string, outlet: string | null = null, copyOf: string | null = null): Origin => ({
  id,
  outlet,
  copyOf,
});

describe('independentSources', () => {
  it.each<[number, string, Origin[]]>([
    [0, 'no document', []],
    [2, 'two documents of which nobody knows who publishes them', [from('a'), from('b')]],
    [1, 'the same document twice', [from('a'), from('a')]],
    [1, 'two documents of one outlet', [from('a', 'one.example'), from('b', 'one.example')]],
    [
      1,
      'an original and its copies elsewhere',
      [from('a', 'agency.example'), from('b', 'one.example', 'a'), from('c', 'two.example', 'a')],
    ],
    [
      1,
      'two copies of an original that is not among them',
      [from('b', 'one.example', 'a'), from('c', 'two.example', 'a')],
    ],
    [
      1,
      'a copy that stands before its original',
      [from('b', 'one.example', 'a'), from('a', 'agency.example')],
    ],
    [
      1,
      'a copy and another report of the agency',
      [from('b', 'one.example', 'a'), from('a', 'agency.example'), from('d', 'agency.example')],
    ],
    [
      2,
      'an outlet that reprints an agency and reports itself',
      [from('a', 'agency.example'), from('b', 'one.example', 'a'), from('c', 'one.example')],
    ],
  ])('%i: %s', (sources, _, documents) => {
    expect(independentSources(documents.map((document) => ({ document, review: null })))).toBe(sources);
  });

  it('counts a row as the outlets that it rests on, once with their own reports', () => {
    const row = tableRow('talks', 'one');
    const outlets = ['one.example', 'two.example'];
    const document = { ...from('r', 'one.example'), outlets, row };
    const other = { document: from('a', 'two.example'), review: null };
    expect(independentSources([{ document, review: null }])).toBe(2);
    expect(independentSources([{ document, review: null }, other])).toBe(2);
  });

  it('counts a row that nobody has checked as none, until a person accepts it', () => {
    const row = tableRow('talks', 'one', { verified: false });
    const document = { ...from('r', 'one.example'), outlets: ['one.example'], row };
    expect(independentSources([{ document, review: null }])).toBe(0);
    expect(independentSources([{ document, review: 'accepted' }])).toBe(1);
  });
});

describe('noSources', () => {
  it('weighs each source as its outlet and never takes back', () => {
    const sources = noSources((outlet) => (outlet === 'state.example' ? 0.25 : 1));
    const weights = [
      from('a', 'state.example'),
      from('b', 'state.example'),
      from('c', 'free.example'),
      from('d', null, 'x'),
      from('x', 'free.example'),
    ].map((origin) => {
      sources.add(origin);
      return sources.weight();
    });
    expect(weights).toEqual([250, 250, 1250, 2250, 2250]);
    expect(sources.documents.size).toBe(5);
  });
});
