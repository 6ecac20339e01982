import { expect, it } from 'vitest';
import { stepsOf } from './steps.js';

const moved = [
  { day: '2018-05-24', asReported: null, turnedOut: null, because: [] },
  { day: '2018-06-12', asReported: -66, turnedOut: null, because: ['a'] },
  { day: '2018-06-18', asReported: -66, turnedOut: 20, because: ['b'] },
  { day: '2018-06-19', asReported: -66, turnedOut: 29, because: ['c'] },
];

it('steps where a verdict changed, and stands until the last day that anything is told of', () => {
  expect(stepsOf(moved, 'asReported', '2026-11-23')).toEqual([
    { day: '2018-06-12', score: -66 },
    { day: '2018-06-19', score: -66 },
  ]);
  expect(stepsOf(moved, 'turnedOut', '2026-11-23')).toEqual([
    { day: '2018-06-18', score: 20 },
    { day: '2018-06-19', score: 29 },
  ]);
});

it('draws nothing where nobody could say', () => {
  expect(stepsOf(moved.slice(0, 1), 'turnedOut', '2026-11-23')).toEqual([]);
});
