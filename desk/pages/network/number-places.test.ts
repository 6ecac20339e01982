import { expect, it } from 'vitest';
import { numberPlaces } from './number-places.js';

const SIDES = new Map([
  ['NOR', { x: 0, y: 0 }],
  ['ISL', { x: 200, y: 200 }],
  ['DNK', { x: 200, y: 0 }],
  ['FIN', { x: 0, y: 200 }],
]);

it('writes a number in the middle of its line, and beside it where another stands there', () => {
  const ties = [
    { key: 'ISL~NOR', pair: ['ISL', 'NOR'] },
    { key: 'DNK~FIN', pair: ['DNK', 'FIN'] },
  ] as const;
  const places = numberPlaces(ties, SIDES);
  expect(places.get('ISL~NOR')).toEqual({ x: 100, y: 100 });
  const other = places.get('DNK~FIN');
  expect(Math.hypot((other?.x ?? 0) - 100, (other?.y ?? 0) - 100)).toBeGreaterThan(25);
});

it('writes none where a side is not drawn', () =>
  expect(numberPlaces([{ key: 'NOR~SWE', pair: ['NOR', 'SWE'] }], SIDES).size).toBe(0));

it('keeps clear of the name below a circle, which would hide a sign', () => {
  const sides = new Map([...SIDES, ['SWE', { x: 60, y: 75 }]]);
  const place = numberPlaces([{ key: 'ISL~NOR', pair: ['ISL', 'NOR'] }], sides).get('ISL~NOR');
  expect(place?.x).toBeGreaterThan(110);
});
