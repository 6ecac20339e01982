import { expect, it } from 'vitest';
import { madeAnswer } from '../test/made-answer.js';
import { changeBetween } from './outlook-change.js';

const now = madeAnswer();
const drivers = (...moved: number[]) => ({
  ...now.working,
  drivers: [
    { name: 'small', says: 'a little', moved: moved[0] ?? 0 },
    { name: 'signs in the record', says: 'half of it', moved: moved[1] ?? 0 },
  ],
});
const point = (day: string, probability: number, ...moved: number[]) => ({
  ...{ day, probability },
  answer: madeAnswer({ working: drivers(...moved) }),
});

it('tells what moved most first, and of signs the newest entry that they rest on', () => {
  const change = changeBetween(point('2020-01-01', 0.2, 0.1, 0), point('2020-02-01', 0.3, 0.2, -0.5));
  expect(change).toMatchObject({
    from: { day: '2020-01-01', probability: 0.2 },
    to: { day: '2020-02-01', probability: 0.3 },
    moved: [
      { name: 'signs in the record', says: 'half of it', moved: -0.5, entry: 'e1' },
      { name: 'small', entry: null },
    ],
  });
  expect(change.moved[1]?.moved).toBeCloseTo(0.1);
});

it('tells nothing of what stayed, nor of answers that nobody kept', () => {
  const same = point('2020-01-01', 0.2, 0.1, 0.4);
  expect(changeBetween(same, { ...same, day: '2020-02-01' }).moved).toEqual([]);
  expect(changeBetween({ ...same, answer: null }, point('2020-02-01', 0.3, 2)).moved).toEqual([]);
});
