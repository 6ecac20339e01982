import { describe, expect, it } from 'vitest';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import type { Entry } from '../../record/index.js';
import { type Asked, dueOf, occurrencesOf, promisers, within } from './occurrences.js';

const test = (id: string, system: 'nuclear' | 'missile', when: string, verified = true): Entry =>
  toldEntry(id, { kind: 'capability', actor: 'PRK', change: 'test', system, when }, { verified });
const promise = toldEntry(
  'kept',
  {
    kind: 'commitment',
    by: ['PRK'],
    to: ['USA'],
    issue: 'missiles',
    deadline: '2020',
    quantity: false,
    verification: false,
    conditional: false,
    status: 'fulfilled',
  },
  { said: '2020-05-05' },
);
const phoned = meeting('phoned', ['USA:A', 'PRK:B'], '2020-04-01', { level: 'leaders' });
const [report] = phoned.reports;
const byWire: Entry = {
  ...phoned,
  reports: report
    ? [
        {
          ...report,
          item: { ...report.item, evidence: [{ start: 0, end: 21, quote: 'A and B spoke by phone' }] },
        },
      ]
    : [],
};
const entries = [
  meeting('summit', ['USA:A', 'PRK:B'], '2020-03-01/2020-03-02', { level: 'leaders', outcome: 'agreement' }),
  meeting('row', ['USA:A', 'PRK:B'], '2020-03-09', { level: 'leaders' }),
  meeting('early', ['USA', 'PRK:B'], '2020-02-01', { level: 'officials' }),
  meeting('someone', ['USA', 'PRK'], '2020-02-02'),
  meeting('undated', ['USA', 'PRK'], null, { level: 'leaders' }),
  meeting('others', ['KOR', 'PRK:B'], '2020-02-03', { level: 'leaders' }),
  toldEntry(
    'off',
    { kind: 'encounter', status: 'cancelled', parties: ['USA', 'PRK'], when: '2020-06-01' },
    { said: '2020-05-20' },
  ),
  toldEntry(
    'silence',
    { kind: 'pause', parties: ['USA', 'PRK'], from: null, to: null },
    { said: '2020-07-01' },
  ),
  test('bomb', 'nuclear', '2020-01-01'),
  test('rocket', 'missile', '2020-01-02'),
  test('unchecked', 'missile', '2020-01-03', false),
  byWire,
  promise,
];
const found = (asked: Partial<Asked> & Pick<Asked, 'event'>) =>
  occurrencesOf({ parties: ['PRK', 'USA'], system: null, entry: null, ...asked }, entries).map(
    ({ entry, first }) => `${entry} ${first}`,
  );

describe('what counts', () => {
  it('as a meeting of leaders is held at their level by both, and not over a wire', () => {
    expect(found({ event: 'leaders_meet' })).toEqual(['summit 2020-03-01', 'row 2020-03-09']);
    expect(found({ event: 'leaders_meet', parties: ['PRK:B', 'USA:C'] })).toEqual([]);
  });
  it('as one of officials is at any level that is told', () =>
    expect(found({ event: 'officials_meet' })).toEqual([
      'early 2020-02-01',
      'summit 2020-03-01',
      'row 2020-03-09',
    ]));
  it('as the end of a pause is any contact', () =>
    expect(found({ event: 'pause_ends' })).toContain('someone 2020-02-02'));
  it('as an agreement is a meeting that ended in one', () =>
    expect(found({ event: 'agreement_signed' })).toEqual(['summit 2020-03-01']));
  it('as breaking off is a meeting called off, on the day it was known, or a pause', () =>
    expect(found({ event: 'talks_break_off' })).toEqual(['off 2020-05-20', 'silence 2020-07-01']));
  it('as a test is one of that system which somebody vouches for', () => {
    expect(found({ event: 'test', parties: ['PRK'] })).toEqual(['bomb 2020-01-01', 'rocket 2020-01-02']);
    expect(found({ event: 'test', parties: ['PRK'], system: 'nuclear' })).toEqual(['bomb 2020-01-01']);
    expect(found({ event: 'test', parties: ['USA'] })).toEqual([]);
  });
  it('as a promise kept is the day on which it was told fulfilled', () => {
    const [kept] = occurrencesOf(
      { event: 'promise_kept', parties: ['PRK'], system: null, entry: 'kept' },
      entries,
    );
    expect(kept).toEqual({ entry: 'kept', first: '2020-05-05', last: '2020-05-05', items: ['i-kept'] });
    expect(found({ event: 'promise_kept', entry: 'other' })).toEqual([]);
  });
});

describe('a window', () => {
  it('holds what lies in it wholly, and perhaps what reaches over its edge', () => {
    const window = { from: '2020-03-02', to: '2020-03-31' };
    expect(within({ first: '2020-03-02', last: '2020-03-31' }, window)).toBe('yes');
    expect(within({ first: '2020-03-01', last: '2020-03-02' }, window)).toBe('perhaps');
    expect(within({ first: '2020-04-01', last: '2020-04-02' }, window)).toBe('no');
  });
});

describe('a promise', () => {
  it('has who made it, and its last day', () => {
    expect(promisers(promise)).toEqual(['PRK']);
    expect(dueOf(promise)).toBe('2020-12-31');
  });
});
