import { describe, expect, it } from 'vitest';
import { cellIn, passagesOf, rowText } from './row-text.js';

const CELLS = [
  { column: 'kind', value: 'encounter' },
  { column: 'parties', value: 'KOR; PRK' },
  { column: 'when', value: '2018-04-27' },
  { column: 'note', value: 'two\nlines' },
  { column: 'where', value: 'Port' },
];

it('a row is written line by line', () =>
  expect(rowText(CELLS)).toBe(
    'kind: encounter\nparties: KOR; PRK\nwhen: 2018-04-27\nnote: two\nlines\nwhere: Port',
  ));

describe('passagesOf', () => {
  it('gives the cells that are asked for, neighbours in one', () => {
    const passages = passagesOf(CELLS, new Set(['parties', 'when', 'where']));
    expect(passages.map(({ quote }) => quote)).toEqual([
      'parties: KOR; PRK\nwhen: 2018-04-27',
      'where: Port',
    ]);
    for (const { start, end, quote } of passages) expect(rowText(CELLS).slice(start, end)).toBe(quote);
  });

  it('gives none where nothing is asked for', () => expect(passagesOf(CELLS, new Set())).toEqual([]));
});

it('gives back what a column says, and null where it is empty', () => {
  const text = rowText([
    { column: 'when', value: '2020-03-01' },
    { column: 'where', value: 'Oslo: the harbour' },
  ]);
  expect(cellIn(text, 'where')).toBe('Oslo: the harbour');
  expect(cellIn(text, 'whe')).toBeNull();
  expect(cellIn(text, 'note')).toBeNull();
});
