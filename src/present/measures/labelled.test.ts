import { expect, it } from 'vitest';
import { penFor } from '../pen.js';
import { labelled } from './labelled.js';

const LONG =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';

it('a label stands beside its sentence', () =>
  expect(labelled('after', LONG, penFor({ width: 80, colour: false }))).toEqual([
    '  after       one two three four five six seven eight nine ten eleven twelve',
    '              thirteen fourteen fifteen sixteen',
  ]));
it('a label stands in the line where there is little room', () =>
  expect(labelled('after', 'one two', penFor({ width: 40, colour: false }))).toEqual(['  after: one two']));
it('a label without a sentence is left out', () =>
  expect(labelled('after', '', penFor({ width: 80, colour: false }))).toEqual([]));
