import { expect, it } from 'vitest';
import { courseOf } from './course.js';

const ranged = (probability: number) => ({
  probability,
  interval: [probability / 2, 1.5 * probability] as [number, number],
});

it('a course goes from the first day to the last, and never falls', () => {
  const course = courseOf('2025-01-01', [0, 100], (to) => ranged(to === 100 ? 0.1 : to / 200));
  expect(course[0]).toEqual({ day: '2025-01-01', probability: 0, interval: [0, 0] });
  expect(course.at(-1)).toEqual({
    day: '2025-04-11',
    probability: expect.closeTo(0.48),
    interval: [expect.closeTo(0.24), expect.closeTo(0.72)],
  });
  const chances = course.map(({ probability }) => probability);
  expect(chances).toEqual([...chances].sort((a, b) => a - b));
  expect(courseOf('2025-01-01', [0, 0.5], () => ranged(0.1))).toHaveLength(2);
});
