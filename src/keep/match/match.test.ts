import { describe, expect, it } from 'vitest';
import { tableRow } from '../../../test/table-row.js';
import { told } from '../../../test/told-members.js';
import { candidateOf } from './candidate.js';
import { matchOf } from './match.js';

describe('matchOf', () => {
  const day = '2018-06-12';
  const met = candidateOf(told('encounter', 'a', day, { when: day }));
  const row = (id: string, table = 'talks') =>
    candidateOf(told('encounter', 'a', day, { when: day }, { row: tableRow(table, id) }));
  it.each([
    ['same', 'encounters', met, met],
    [
      'same',
      'promises',
      ...twice(candidateOf(told('commitment', 'a', day, {}, { quote: 'close the site at Sohae' }))),
    ],
    ['same', 'tests', ...twice(candidateOf(told('capability', 'a', day, { when: day })))],
    ['same', 'alignments', ...twice(candidateOf(told('alignment', 'a', day, { when: day })))],
    ['different', 'statements', ...twice(candidateOf(told('statement', 'a', day)))],
    [
      'same',
      'rows of one fact',
      ...twice(candidateOf(told('statement', 'a', day, {}, { row: tableRow('talks', '1') }))),
    ],
    ['different', 'rows of one table', row('1'), row('2')],
    ['same', 'rows of two tables', row('1'), row('1', 'visits')],
    ['different', 'two kinds', met, candidateOf(told('pause', 'a', day))],
  ] as const)('%s: %s', (verdict, _, a, b) => expect(matchOf(a, b).verdict).toBe(verdict));
});

function twice<T>(value: T): [T, T] {
  return [value, value];
}
