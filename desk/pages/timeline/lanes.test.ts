import { expect, it } from 'vitest';
import { markOf } from '../../pieces/marks/mark-made.js';
import { LANES, laneOf } from './lanes.js';

const place = (own: Parameters<typeof markOf>[0]) => {
  const mark = markOf(own);
  const lane = laneOf(mark);
  return lane && [lane.key, lane.rows[lane.rowOf(mark) ?? -1]?.name];
};

it('has each kind in one lane', () => {
  expect(place({ level: 'ministers' })).toEqual(['encounters', 'ministers']);
  expect(place({ level: 'unknown' })).toEqual(['encounters', 'officials']);
  expect(place({ kind: 'position', issue: 'sanctions', stance: 'demands' })).toEqual([
    'sanctions',
    'imposed, asked for',
  ]);
  expect(place({ kind: 'position', issue: 'missiles', stance: 'refuses' })).toEqual(['positions', 'refuses']);
  expect(place({ kind: 'capability', change: 'test', system: 'missile' })).toEqual(['tests', 'missiles']);
  expect(place({ kind: 'capability', change: 'reduce', system: 'nuclear' })).toEqual([
    'exercises',
    'reduced',
  ]);
  expect(place({ kind: 'precedent' })).toBeNull();
});

it('names a lane once', () => {
  expect(new Set(LANES.map(({ key }) => key)).size).toBe(LANES.length);
});
