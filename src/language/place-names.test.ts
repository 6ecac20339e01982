import { expect, it } from 'vitest';
import { otherPlaceNames } from './place-names.js';

it('knows places by their aliases and by what they lie in', () => {
  expect(otherPlaceNames('Panmunjom')).toEqual(expect.arrayContaining(['Demilitarized Zone', 'DMZ']));
  expect(otherPlaceNames('Panmunjom Peace House')).toEqual(['Peace House']);
  expect(otherPlaceNames('Nowhere')).toEqual([]);
});
