import { expect, it } from 'vitest';
import { cellsOf } from './row-cells.js';

const shown = (text: string) =>
  cellsOf(text).map(({ name, value }) => [
    text.slice(name.start, name.end),
    text.slice(value.start, value.end),
  ]);

it('tells a row cell by cell', () =>
  expect(shown('kind: encounter\nwhen: 2019-06-30\nsource: https://example.org/a: b')).toEqual([
    ['kind', 'encounter'],
    ['when', '2019-06-30'],
    ['source', 'https://example.org/a: b'],
  ]));

it('leaves a cell empty, and goes on with a cell over several lines', () =>
  expect(shown('note:\nsummary: one\n(two)\nby: NOR')).toEqual([
    ['note', ''],
    ['summary', 'one\n(two)'],
    ['by', 'NOR'],
  ]));
