import { describe, expect, it } from 'vitest';
import { meeting, toldEntry } from '../../../test/told-entries.js';
import { entriesInWords, entryInWords } from './titles.js';

const entries = new Map(
  ['2021-05-12', '2021-06-01', '2021-07-01', '2021-08'].map((when, i) => {
    const entry = meeting(`e${i}`, ['NOR', 'ISL'], when, { where: 'Bergen' });
    return [entry.id, entry] as const;
  }),
);

describe('entries in words', () => {
  it('are their days and what happened', () =>
    expect(entriesInWords(['e0'], entries)).toBe('12 May 2021: Norway and Iceland: met, Bergen'));
  it('are counted where they are many, from either end', () => {
    const ids = [...entries.keys()];
    expect(entriesInWords(ids, entries)).toMatch(
      /^12 May 2021: .*; 1 June 2021: .*; 1 July 2021: .*; and 1 more$/,
    );
    expect(entriesInWords(ids, entries, { most: 1, newest: true })).toMatch(/^August 2021: .*; and 3 more$/);
  });
  it('say so where the day is disputed', () => {
    const [entry] = entries.values();
    const values = [
      { value: '2021-05-12', items: ['a'] },
      { value: '2021-05-14', items: ['b'] },
    ];
    expect(entry && entryInWords({ ...entry, contradictions: [{ slot: 'when', values }] })).toMatch(
      /^12 May 2021 \(a disputed day\): /,
    );
  });
  it('are nothing where there are none', () => expect(entriesInWords([], entries)).toBe(''));
  it('stand on the day on which they were said where they happen on none', () => {
    const refusal = toldEntry(
      'no',
      { kind: 'position', actor: 'ISL', stance: 'refuses', issue: 'territory' },
      { said: '2021-05-20' },
    );
    expect(entryInWords(refusal)).toMatch(/^20 May 2021: Iceland: refuses · territory/);
    expect(entryInWords(meeting('x', ['NOR', 'ISL'], null))).toBe('Norway and Iceland: met');
  });
});
