import { describe, expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { bookLine, stateOn } from './line.js';

describe('a question in the list', () => {
  it('is open to the end of its window, then overdue, unless it is decided', () => {
    expect(stateOn(inBook([]), '2022-05-31')).toBe('open');
    expect(stateOn(inBook([]), '2022-06-01')).toBe('overdue');
    expect(stateOn(inBook([], { outcome: 'unresolvable', day: null }), '2022-06-01')).toBe('resolved');
  });

  it('shows the last word of each, people first, as far as it stands', () => {
    const { standing } = bookLine(
      inBook([
        kept({ kind: 'model', who: 'dragoman', day: '2022-01-04' }),
        kept({ day: '2022-01-04', probability: 0.1 }),
        kept({ day: '2022-02-04', probability: 0.2 }),
        kept({ day: '2022-04-01', probability: 0.3 }),
        kept({ who: 'berta', day: '2022-04-01' }),
      ]),
      '2022-03-01',
    );
    expect(standing.map(({ forecast: { who, probability } }) => [who, probability])).toEqual([
      ['anna', 0.2],
      ['dragoman', 0.12],
    ]);
  });

  it('flags what is out of date while it is open', () => {
    const entry = inBook([kept({ day: '2022-01-04' })]);
    const isStale = (today: string, moved: number) =>
      bookLine(entry, today, () => moved).standing.map(({ age }) => age.isStale);
    expect(isStale('2022-05-01', 3)).toEqual([true]);
    expect(isStale('2022-05-01', 0)).toEqual([false]);
    expect(isStale('2022-06-01', 3)).toEqual([false]);
  });
});
