import { describe, expect, it } from 'vitest';
import type { Triad } from '../../weigh/index.js';
import { penFor } from '../pen.js';
import { historyInWords, triadRows } from './triad-rows.js';

const pen = penFor({ width: 88, colour: false });
const triad = (balance: Triad['balance'], ...standings: ('together' | 'apart')[]): Triad => ({
  sides: ['ISL', 'NOR', 'USA'],
  standings: [standings[0] ?? 'apart', standings[1] ?? 'apart', standings[2] ?? 'apart'],
  balance,
});
const told = (...triads: Triad[]): string =>
  triadRows({ triads, unknown: 2 }, pen).join(' ').replace(/\s+/g, ' ');

describe('threes of sides', () => {
  it('are told by how they stand', () => {
    expect(told(triad('balanced', 'together', 'together', 'together'))).toContain(
      'Iceland, Norway and United States: all together',
    );
    expect(told(triad('balanced', 'apart', 'apart', 'together'))).toContain(
      'Norway and United States together, Iceland apart from both',
    );
    expect(told(triad('unbalanced', 'together', 'apart', 'together'))).toContain(
      '1 not balanced Norway together with Iceland and the United States, who stand apart',
    );
    expect(told(triad('weakly balanced', 'apart', 'apart', 'apart'))).toContain('each apart from the others');
  });
  it('are no forecast', () =>
    expect(told(triad('balanced', 'together', 'together', 'together'))).toContain('this does not say'));
  it('that cannot be judged are counted', () =>
    expect(told(triad('balanced', 'together', 'together', 'together'))).toContain('2 threes are not judged'));
  it('are none where too little is known', () =>
    expect(told()).toMatch(/^No three sides are known well enough/));
  it('are counted beyond the first', () =>
    expect(
      told(...Array.from({ length: 8 }, () => triad('balanced', 'together', 'together', 'together'))),
    ).toContain('and 2 more'));
});

it('the years before are told in numbers', () => {
  const history = [
    { year: 2022, balanced: 0, weakly: 0, unbalanced: 0 },
    { year: 2023, balanced: 3, weakly: 1, unbalanced: 2 },
    { year: 2024, balanced: 4, weakly: 0, unbalanced: 0 },
  ];
  const alignments = { history, year: 2024 } as unknown as Parameters<typeof historyInWords>[0];
  expect(historyInWords(alignments, pen)).toEqual([
    'Balanced, weakly so, not, in the years before: 2023: 3, 1, 2.',
  ]);
  expect(historyInWords({ ...alignments, history: [] }, pen)).toEqual([]);
});
