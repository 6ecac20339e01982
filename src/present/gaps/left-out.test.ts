import { expect, it } from 'vitest';
import { penFor } from '../pen.js';
import { leftOutRows } from './left-out.js';

it('what is left out is counted', () => {
  const pen = penFor({ width: 88, colour: false });
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
