import { expect, it } from 'vitest';
import { penFor } from '../pen.js';
import { behindNumber } from './behind-number.js';

it('numbers the first line, and stands the others under it', () => {
  const pen = penFor({ width: 40, colour: false });
  expect(behindNumber(7, ['one', 'two'], pen)).toEqual([' 7  one', '    two']);
  expect(behindNumber(12, [], pen)).toEqual(['12  ']);
});
