import { expect, it } from 'vitest';
import { chanceOf, topOf } from './chance.js';

const course = [
  { day: '2025-01-01', probability: 0.14, interval: [0.09, 0.21] as [number, number] },
  { day: '2025-02-01', probability: 0.2, interval: null },
];

it('is the line of the question, with its band where one is told', () => {
  const chance = chanceOf('Will they meet?', { course });
  expect(chance?.points.map(({ low, high }) => [low, high])).toEqual([
    [0.09, 0.21],
    [0.2, 0.2],
  ]);
  expect(chance && topOf(chance)).toBe(0.3);
});

it('is nothing without a question, or with one point alone', () => {
  expect(chanceOf(undefined, { course })).toBeNull();
  expect(chanceOf('Will they meet?', { course: course.slice(1) })).toBeNull();
});
