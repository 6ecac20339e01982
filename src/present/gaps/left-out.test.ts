import { expect, it } from 'vitest';
import { penFor } from '../pen.js';
import { leftOutRows, outsiderRows } from './left-out.js';

const pen = penFor({ width: 88, colour: false });

it('what is left out is counted', () => {
  expect(leftOutRows(0, 'precedent', pen)).toEqual([]);
  expect(leftOutRows(1, 'precedent', pen)).toEqual([
    '',
    '1 precedent rests on rows that nobody has checked, and is left out.',
  ]);
  expect(leftOutRows(2, 'entry', pen, 'entries')).toEqual([
    '',
    '2 entries rest on rows that nobody has checked, and are left out.',
  ]);
});

it('names those who do not speak for their government', () => {
  expect(outsiderRows([], pen)).toEqual([]);
  expect(outsiderRows(['NOR:Dag Lien', 'ISL:Una Berg'], pen).join(' ').replace(/ +/g, ' ')).toMatch(
    /^ Told when they were not in government, as far as is known, and so on no ladder: Dag Lien.* and Una Berg.*\.$/,
  );
});
