import { expect, it } from 'vitest';
import { stretchNamed } from './at.js';

it.each([
  ['3-9', { start: 3, end: 9 }],
  ['0-10', { start: 0, end: 10 }],
  ['9-3', null],
  ['3-11', null],
  ['3', null],
  ['a-b', null],
  [null, null],
])('of ten characters, %j is %j', (at, stretch) => expect(stretchNamed(at, 10)).toEqual(stretch));
