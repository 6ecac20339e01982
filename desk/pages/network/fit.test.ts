import { expect, it } from 'vitest';
import { fitOf, placeAt, placed } from './fit.js';

const PLACES = [
  { x: -100, y: 0 },
  { x: 300, y: 100 },
];

it('brings all places into the picture, its margin free', () => {
  const fit = fitOf(PLACES, { width: 300, height: 200 }, { x: 50, y: 20 });
  expect(PLACES.map((one) => placed(one, fit))).toEqual([
    { x: 50, y: 75 },
    { x: 250, y: 125 },
  ]);
  expect(placeAt(placed({ x: 7, y: 9 }, fit), fit)).toEqual({ x: 7, y: 9 });
});

it('a side alone stands in the middle, and without any nothing is undefined', () => {
  const size = { width: 300, height: 200 };
  expect(placed({ x: 5, y: 5 }, fitOf([{ x: 5, y: 5 }], size, { x: 9, y: 9 }))).toEqual({ x: 150, y: 100 });
  expect(fitOf([], size, { x: 9, y: 9 })).toEqual({ scale: 1, left: 150, top: 100 });
});
