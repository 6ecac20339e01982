import { describe, expect, it } from 'vitest';
import { inBook, kept } from '../../../test/forecast-book.js';
import type { BookEntry } from '../../record/index.js';
import { decidedAs, lastScoredDay, scoredDays, timeScoreOf } from './time-weighted.js';
import { tracksOf } from './track.js';

const daysIn = (entry: BookEntry) => {
  const [track] = tracksOf(entry);
  return track ? scoredDays(track, entry) : [];
};
const TWO = [kept({ day: '2022-05-26', probability: 0.1 }), kept({ day: '2022-05-29', probability: 0.5 })];

describe('each day weighs the same', () => {
  it('from the first forecast to the end of the window', () => {
    const days = daysIn(inBook(TWO, { outcome: 'no', day: '2022-05-31' }));
    expect(days.map(({ probability }) => probability)).toEqual([0.1, 0.1, 0.1, 0.5, 0.5, 0.5]);
    const score = timeScoreOf(days);
    expect(score?.days).toBe(6);
    expect(score?.brier).toBeCloseTo((3 * 0.01 + 3 * 0.25) / 6, 12);
    expect(score?.log).toBeCloseTo(-(Math.log(0.9) + Math.log(0.5)) / 2, 12);
  });

  it('or to the day before the event', () => {
    const days = daysIn(inBook(TWO, { outcome: 'yes', day: '2022-05-30' }));
    expect(days.map(({ day }) => day)).toEqual(['2022-05-26', '2022-05-27', '2022-05-28', '2022-05-29']);
    expect(timeScoreOf(days)?.brier).toBeCloseTo((3 * 0.81 + 0.25) / 4, 12);
  });

  it.each([
    ['is open', undefined],
    ['can be decided by nobody', { outcome: 'unresolvable', day: null }],
    ['was decided on the day of the first forecast', { outcome: 'yes', day: '2022-05-26' }],
  ] as const)('and nothing is scored where the question %s', (_, outcome) => {
    const days = daysIn(inBook(TWO, outcome));
    expect(days).toEqual([]);
    expect(timeScoreOf(days)).toBeNull();
  });

  it('ends early where the answer was no before the window closed', () => {
    const last = (day: string) => {
      const decided = decidedAs(inBook(TWO, { outcome: 'no', day }));
      return decided && lastScoredDay(decided);
    };
    expect(last('2022-05-30')).toBe('2022-05-29');
    expect(last('2022-05-31')).toBe('2022-05-31');
  });
});
