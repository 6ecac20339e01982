import { describe, expect, it } from 'vitest';
import type { GridLine } from './grid.js';
import { headOf, namedCells } from './head.js';

const line = (...cells: string[]): GridLine => ({ row: 1, line: 1, cells });

describe('headOf', () => {
  it('names the columns, and says what is wrong with them', () => {
    expect(headOf(line('Kind', 'When', 'wher', '', 'when'))).toEqual({
      columns: ['kind', 'when', 'wher', null, null],
      problems: [
        { line: 1, message: 'column "wher" is not known; it is kept as text and not understood.' },
        { line: 1, message: 'column "when" stands twice; the second is left out.' },
      ],
    });
  });

  it('looks at two hundred columns, and at the start of their names', () => {
    const head = headOf(line('kind', 'x'.repeat(500), ...Array.from({ length: 5_000 }, (_, i) => `c${i}`)));
    expect(head?.columns).toHaveLength(200);
    expect(head?.columns[1]).toBe('x'.repeat(60));
  });

  it('is null for a table of other things', () => expect(headOf(line('price', 'tons'))).toBeNull());
});

it('cells come under their columns, stray ones apart', () => {
  const head = headOf(line('kind', '', 'when'));
  if (!head) throw new Error('no head');
  expect(namedCells(head, line('pause', 'x', '', 'y'))).toEqual({
    named: [{ column: 'kind', value: 'pause' }],
    stray: ['x', 'y'],
  });
});
