import { expect, it } from 'vitest';
import { markOf } from '../../pieces/marks/mark-made.js';
import { columnsOf } from './columns.js';
import { AXIS, FOOT, layoutOf, PAUSES, rowOfMark } from './layout.js';

const columns = columnsOf(
  [
    markOf({ level: 'leaders', date: '2018-06-12' }),
    markOf({ level: 'officials', date: '2018-05-27' }),
    markOf({ kind: 'statement', date: '2018-01-01' }),
  ],
  { scores: new Map(), promises: new Map(), today: 20_000 },
);

it('lays lanes below each other, without rows that hold nothing', () => {
  const { lanes, height } = layoutOf(columns);
  expect(lanes.map(({ lane, rows }) => [lane.key, rows.map(({ name }) => name)])).toEqual([
    ['encounters', ['leaders', 'officials']],
    ['statements', ['']],
  ]);
  expect([lanes[0]?.top, lanes[1]?.top, height]).toEqual([
    AXIS + PAUSES,
    lanes[0]?.bottom,
    (lanes[1]?.bottom ?? 0) + FOOT,
  ]);
  for (const { top, bottom, rows } of lanes)
    for (const { y, height: tall } of rows) expect(y - tall / 2 > top && y + tall / 2 < bottom).toBe(true);
});

it('finds the row of a mark', () => {
  const layout = layoutOf(columns);
  expect([0, 1, 2, 3].map((place) => rowOfMark(layout, place))).toEqual([...layout.rows, undefined]);
});
