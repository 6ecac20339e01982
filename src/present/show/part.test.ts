import { expect, it } from 'vitest';
import { penFor } from '../pen.js';
import { part } from './part.js';

it('stands below its heading, and is left out where it is empty', () => {
  const pen = penFor({ width: 40, colour: false });
  expect(part('Who met', ['one', 'two'], pen)).toEqual([...pen.heading('Who met'), 'one', 'two']);
  expect(part('Who met', [], pen)).toEqual([]);
});
