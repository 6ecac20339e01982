import { expect, it } from 'vitest';
import { labelBoxes } from './label-boxes.js';

const wish = (key: string, x: number, y: number, width = 50) => ({ key, x, y, off: 5, width });
const placed = (...wishes: ReturnType<typeof wish>[]) =>
  labelBoxes(wishes, 300).map(({ key, anchor }) => `${key} ${anchor}`);

it('writes to the right, or to the left where something is there', () => {
  expect(placed(wish('a', 100, 50), wish('b', 130, 50))).toEqual(['a end', 'b start']);
  expect(placed(wish('a', 280, 50))).toEqual(['a end']);
});

it('leaves out what has no room', () => {
  expect(placed(wish('a', 100, 50), wish('b', 130, 50), wish('c', 105, 60, 120))).not.toContain('c start');
});

it('writes on no words that are there already', () => {
  expect(labelBoxes([wish('a', 100, 50)], 300, [[100, 40, 200, 60]])).toMatchObject([
    { key: 'a', anchor: 'end' },
  ]);
  expect(labelBoxes([wish('a', 100, 50)], 300, [[0, 40, 200, 60]])).toEqual([]);
});
