import { expect, it } from 'vitest';
import { markdownTable } from './markdown-table.mjs';

it('has a line for each object, numbers to the right', () =>
  expect(markdownTable([{ table: 'acts', rows: 1 }])).toEqual([
    '| table | rows |',
    '| --- | ---: |',
    '| acts | 1 |',
  ]));
