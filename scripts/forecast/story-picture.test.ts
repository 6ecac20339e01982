import { describe, expect, it } from 'vitest';
// @ts-expect-error a script without types
import { storyLanes } from './story-picture.mjs';

const FIRST = (2018 - 1900) * 12;
const window = (length: number, label: number) => ({
  length,
  label,
  dyad: 0.05,
  pool: 0.1,
  signals: 0.1,
  full: 0.25,
});
const months = Array.from({ length: 24 }, (_, i) => ({
  month: FIRST + i,
  thin: i >= 20,
  windows: [window(1, 0), window(3, i === 4 ? 1 : 0), window(12, -1)],
}));
const lanes = storyLanes({ months, met: [FIRST + 5, FIRST + 99] }, { [FIRST + 5]: 'Oslo' });

describe('the picture of a story', () => {
  it('has a lane for each window, with what came of it', () => {
    expect(lanes.lanes.map(({ head }: { head: string }) => head)).toEqual([
      'within a month',
      'within 3 months',
      'within 12 months',
    ]);
    expect(lanes.lanes[1].came.indexOf(true)).toBe(4);
    expect(lanes.lanes[2].came).toEqual(months.map(() => null));
  });
  it('marks meetings within its time, the years, and where inputs are thin', () => {
    expect(lanes.marks).toEqual([{ at: 5.5, text: 'Oslo' }]);
    expect(lanes.ticks).toEqual([
      { at: 6, text: '2018' },
      { at: 18, text: '2019' },
    ]);
    expect(lanes.dashedFrom).toBe(20);
  });
  it('says in words what it shows', () => expect(lanes.description).toContain('They met in Oslo (2018-06).'));
});
