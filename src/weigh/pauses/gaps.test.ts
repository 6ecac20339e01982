import { describe, expect, it } from 'vitest';
import { gapsOf, usualGap } from './gaps.js';

const held = (entry: string, first: string, last = first) => ({ entry, first, last });

describe('gaps', () => {
  it('lie between a contact and the next, whatever order they come in', () =>
    expect(gapsOf([held('b', '2020-03-01'), held('a', '2020-01-01'), held('c', '2020-03-31')])).toEqual({
      gaps: [
        { from: '2020-01-01', to: '2020-03-01', days: 60, after: 'a', endedBy: 'b' },
        { from: '2020-03-01', to: '2020-03-31', days: 30, after: 'b', endedBy: 'c' },
      ],
      last: held('c', '2020-03-31'),
    }));
  it('are as short as the days of the contacts allow', () => {
    const { gaps, last } = gapsOf([held('year', '2020-01-01', '2020-12-31'), held('may', '2020-05-01')]);
    expect(gaps).toEqual([]);
    expect(last?.entry).toBe('year');
  });
  it('are none without contacts', () => expect(gapsOf([])).toEqual({ gaps: [], last: null }));
});

describe('what is usual', () => {
  const gaps = (...days: number[]) => days.map((count) => ({ days: count }));
  it('is told from eight gaps on: beyond the upper quartile by one and a half ranges', () =>
    expect(usualGap(gaps(10, 20, 30, 40, 50, 60, 70, 80, 900))).toEqual({
      gaps: 9,
      median: 50,
      longerThan: 70 + 60,
      ownRule: true,
    }));
  it('is never less than the time between two rounds', () =>
    expect(usualGap(gaps(1, 1, 1, 1, 1, 1, 1, 1)).longerThan).toBe(60));
  it('is not told from fewer', () =>
    expect(usualGap(gaps(10, 20))).toEqual({ gaps: 2, median: 15, longerThan: 366, ownRule: false }));
  it('has no median without gaps', () => expect(usualGap([]).median).toBeNull());
});
