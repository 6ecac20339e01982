import { describe, expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import { leaderBoard } from './board.js';

const base = (day: string, probability: number) =>
  kept({ kind: 'model', who: 'base rate', day, probability });
const anna = (day: string, probability: number) => kept({ day, probability });
const NO = { outcome: 'no', day: '2022-05-31' } as const;
const YES = { outcome: 'yes', day: '2022-05-21' } as const;
const boardOf = (...entries: Parameters<typeof leaderBoard>[0]) => leaderBoard(entries, 'model base rate');

describe('the board', () => {
  it('compares on the same questions and days', () => {
    const board = boardOf(
      inBook([base('2022-05-12', 0.4), anna('2022-05-22', 0.2)], NO),
      inBook([anna('2022-05-11', 0.5)], YES, { id: 'q2' }),
    );
    const own = board.find(({ who }) => who === 'anna');
    expect(own).toMatchObject({ kind: 'person', questions: 2, days: 20 });
    expect(own?.brier).toBeCloseTo((0.04 + 0.25) / 2, 12);
    expect(own?.skill).toMatchObject({ questions: 1, days: 10 });
    expect(own?.skill?.skill).toBeCloseTo(1 - 0.04 / 0.16, 12);
    expect(own?.betterBy).toBeCloseTo(0.16 - 0.04, 12);
  });

  it('lets each question weigh the same, and has the best first', () => {
    const board = boardOf(
      inBook([base('2022-05-30', 0.5), anna('2022-05-30', 0.3)], NO),
      inBook([base('2022-01-21', 0.5), anna('2022-01-21', 0.1)], YES, { id: 'q2' }),
    );
    expect(board.map(({ who }) => who)).toEqual(['base rate', 'anna']);
    expect(board[0]).toMatchObject({ brier: 0.25, days: 122, skill: { skill: 0, questions: 2 } });
    expect(board[1]?.brier).toBeCloseTo((0.09 + 0.81) / 2, 12);
  });

  it('says nothing of skill or of others where there is nobody to compare with', () => {
    const [own, ...others] = boardOf(inBook([anna('2022-05-30', 0.3)], NO), inBook([], NO, { id: 'q2' }));
    expect(own).toMatchObject({ who: 'anna', skill: null, betterBy: null, questions: 1, days: 2 });
    expect(others).toEqual([]);
  });

  it('holds nobody whose questions are open or beyond deciding', () =>
    expect(
      boardOf(
        inBook([anna('2022-01-01', 0.3)]),
        inBook([anna('2022-01-01', 0.3)], { outcome: 'unresolvable', day: null }),
      ),
    ).toEqual([]));
});
