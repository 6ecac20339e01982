import type { GridLine, SheetProblem } from './grid.js';
import { columnName, isColumn } from './layout.js';
import type { NamedCell } from './row-text.js';

/** The head of a table: the name of each column, and what is wrong with them. */
export interface Head {
  /** By place; null where a column has no name or repeats one. */
  readonly columns: readonly (string | null)[];
  readonly problems: readonly SheetProblem[];
}

/** Columns that are looked at; cells beyond them stand under none. */
const MOST_COLUMNS = 200;

/** The columns that a table's first line names. Null where none of them is one that is read: then it is no table of facts. */
export function headOf({ cells, line }: GridLine): Head | null {
  const columns: (string | null)[] = [];
  const problems: SheetProblem[] = [];
  for (const cell of cells.slice(0, MOST_COLUMNS)) {
    const name = columnName(cell);
    const repeated = columns.includes(name);
    if (repeated) problems.push({ line, message: `column "${name}" stands twice; the second is left out.` });
    else if (name !== '' && !isColumn(name))
      problems.push({
        line,
        message: `column "${name}" is not known; it is kept as text and not understood.`,
      });
    columns.push(name === '' || repeated ? null : name);
  }
  return columns.some((name) => name !== null && isColumn(name)) ? { columns, problems } : null;
}

/** The filled cells of a line under their columns, and what stands under none. */
export function namedCells({ columns }: Head, { cells }: GridLine): { named: NamedCell[]; stray: string[] } {
  const named: NamedCell[] = [];
  const stray: string[] = [];
  cells.forEach((value, i) => {
    const column = columns[i];
    if (value === '') return;
    if (column) named.push({ column, value });
    else stray.push(value);
  });
  return { named, stray };
}
