import { expect, it } from 'vitest';
import { markOf } from '../../pieces/marks/mark-made.js';
import { dayAt, dayNumber } from '../../pieces/time/day-number.js';
import { columnsOf } from './columns.js';
import { LOOK_NAMES } from './looks.js';

const beside = { scores: new Map([['summit', -40]]), promises: new Map(), today: dayNumber('2026-10-09') };
const summit = markOf({ id: 'summit', level: 'leaders', status: 'held', date: '2018-06-12' });

it('lays marks in rows, each in the order of days', () => {
  const columns = columnsOf(
    [
      markOf({ id: 'b', level: 'officials', date: '2019-10-05' }),
      summit,
      markOf({ id: 'a', level: 'officials', date: '2018-05-27' }),
      markOf({ id: 'undated' }),
      markOf({ id: 'case', kind: 'precedent', date: '2003-12-19' }),
    ],
    beside,
  );
  expect(columns.marks.map(({ id }) => id)).toEqual(['summit', 'a', 'b']);
  expect(columns.rows.map(({ lane, row, begin, end }) => [lane.key, row, begin, end])).toEqual([
    ['encounters', 0, 0, 1],
    ['encounters', 2, 1, 3],
  ]);
  expect(LOOK_NAMES[columns.look[0] ?? 0]).toBe('symbol');
});

it('stands in the middle of its days', () => {
  const { at, from, to } = columnsOf(
    [markOf({ first: '2018-06-01', last: '2018-06-30', date: '2018-06' })],
    beside,
  );
  expect([from, at, to].map(([day = 0]) => dayAt(day))).toEqual(['2018-06-01', '2018-06-16', '2018-07-01']);
});

it('has the weightiest of each lane first', () => {
  const talks = markOf({ id: 'talks', level: 'officials', date: '2018-01-09' });
  const said = markOf({ id: 'said', kind: 'statement', date: '2018-01-09', sources: 99 });
  const { byWeight, marks } = columnsOf([said, talks, summit], beside);
  expect([...byWeight].map((place) => marks[place]?.id)).toEqual(['summit', 'talks', 'said']);
});
