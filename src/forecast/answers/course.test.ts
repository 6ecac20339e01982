import { expect, it } from 'vitest';
import { courseOf } from './course.js';

it('a course goes from the first day to the last, and never falls', () => {
  const course = courseOf('2025-01-01', [0, 100], (to) => (to === 100 ? 0.1 : to / 200));
  expect(course[0]).toEqual({ day: '2025-01-01', probability: 0 });
  expect(course.at(-1)).toEqual({
    day: '2025-04-11',
    probability: expect.closeTo(100 / 200 - 100 / 24 / 200),
  });
  const chances = course.map(({ probability }) => probability);
  expect(chances).toEqual([...chances].sort((a, b) => a - b));
  expect(courseOf('2025-01-01', [0, 0.5], () => 0.1)).toHaveLength(2);
});
