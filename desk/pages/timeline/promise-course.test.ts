import { expect, it } from 'vitest';
import { markOf } from '../../pieces/marks/mark-made.js';
import { dayAt, dayNumber } from '../../pieces/time/day-number.js';
import { courseOf, type PromiseTold } from './promise-course.js';

const promise = markOf({ kind: 'commitment', first: '2007-02-13' });
const course = (told?: Partial<PromiseTold>, mark = promise) => {
  const found = courseOf(
    mark,
    told && { entry: 'e1', state: null, since: null, due: null, overdue: false, ...told },
    dayNumber('2026-10-09'),
  );
  return found && [dayAt(found.from), dayAt(found.to), found.ending];
};

it('runs from the day it was made to the day it was kept or broken', () => {
  expect(course({ state: 'fulfilled', since: '2007-07-14', due: '2007-04-14' })).toEqual([
    '2007-02-13',
    '2007-07-14',
    'kept',
  ]);
  expect(course({ state: 'reversed', since: '2009-04-14' })).toEqual(['2007-02-13', '2009-04-14', 'broken']);
});

it('runs to its day where nothing was told since, and no farther than the record knows', () => {
  expect(course({ state: 'pending', due: '2007-04-14', overdue: true })).toEqual([
    '2007-02-13',
    '2007-04-14',
    'overdue',
  ]);
  expect(course({ due: '2030-01-01' })).toEqual(['2007-02-13', '2026-10-09', 'silent']);
});

it('is a point where no other day is known', () => {
  expect(course()).toEqual(['2007-02-13', '2007-02-13', 'silent']);
  expect(course({ state: 'started', since: '2006-01-01' })).toEqual(['2007-02-13', '2007-02-13', 'open']);
  expect(course({}, { ...promise, first: null })).toBeNull();
});
