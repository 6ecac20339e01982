import type { Stretch } from './segments.js';

/** A cell of a row: the name of its column and what stands in it, as stretches of the text. */
export interface Cell {
  readonly name: Stretch;
  readonly value: Stretch;
}

/** A row as the text of its document tells it, one cell a line: `when: 2019-06-30`. A line without a name goes on with the cell before. */
export function cellsOf(text: string): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const colon = /^[\p{L}\p{N}_ -]+:(?: |$)/u.exec(line);
    const last = cells.at(-1);
    if (colon) {
      const name = { start, end: start + colon[0].trimEnd().length - 1 };
      cells.push({ name, value: { start: Math.min(end, start + colon[0].length), end } });
    } else if (last && line !== '') cells[cells.length - 1] = { ...last, value: { ...last.value, end } };
    start = end + 1;
  }
  return cells;
}
