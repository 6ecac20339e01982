import { describe, expect, it } from 'vitest';
import { toldEntry } from '../../../test/told-entries.js';
import { systemsInWords, testsInWords } from './tests-in-words.js';

const test = (id: string, system: 'nuclear' | 'missile', when: string | null) =>
  toldEntry(id, { kind: 'capability', actor: 'PRK', change: 'test', system, when });
const entries = new Map(
  [test('a', 'missile', '2017-07-04'), test('b', 'nuclear', '2017-09-03'), test('c', 'missile', null)].map(
    (entry) => [entry.id, entry],
  ),
);

describe('tests in words', () => {
  it('are counted by what was tested, with whose they were and the last', () =>
    expect(testsInWords(['a', 'b', 'c'], entries)).toBe(
      '1 nuclear and 2 missile by North Korea, the last on 3 September 2017',
    ));
  it('bear their day where there is one', () => {
    expect(testsInWords(['b'], entries)).toBe('1 nuclear by North Korea on 3 September 2017');
    expect(testsInWords(['c'], entries)).toBe('1 missile by North Korea');
  });
  it('are nothing where there are none', () => expect(testsInWords([], entries)).toBe(''));
  it('name systems that occur', () =>
    expect(systemsInWords([{ system: 'space' }, { system: 'missile' }, { system: 'space' }])).toBe(
      '1 missile and 2 space',
    ));
});
