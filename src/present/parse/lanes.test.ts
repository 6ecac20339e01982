import { expect, it } from 'vitest';
import { lanesFor } from './lanes.js';

const lanes = (...stretches: [number, number][]): number[] =>
  lanesFor(stretches.map(([start, end]) => ({ start, end })));

it('keeps one lane where nothing overlaps', () => expect(lanes([0, 2], [2, 3], [5, 9])).toEqual([0, 0, 0]));
it('opens a lane where something overlaps', () => expect(lanes([0, 5], [1, 3])).toEqual([0, 1]));
it('takes the first lane that is free again', () =>
  expect(lanes([0, 4], [1, 6], [4, 5], [5, 8])).toEqual([0, 1, 0, 0]));
it('needs nothing for nothing', () => expect(lanes()).toEqual([]));
