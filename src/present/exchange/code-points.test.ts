import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePointsOf } from './code-points.js';

it.each([
  ['plain', 3, 3],
  ['🕊 dove', 2, 1],
  ['🕊 dove', 3, 2],
  ['a😀b😀c', 7, 5],
  ['\ud83d alone', 2, 2],
  ['', 0, 0],
])('of %j, %i units are %i points', (text, units, points) => expect(codePointsOf(text)(units)).toBe(points));

it('counts as iterating does, wherever no pair is cut', () =>
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1, maxLength: 1 })), (characters) => {
      const text = characters.join('');
      const points = codePointsOf(text);
      let units = 0;
      for (const [i, point] of [...text].entries()) {
        expect(points(units)).toBe(i);
        units += point.length;
      }
      expect(points(text.length)).toBe([...text].length);
    }),
  ));
