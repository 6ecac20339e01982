/** How many values one statement may bind: SQLite takes 32 766, PostgreSQL 65 535. */
const MOST_VALUES = 16_000;

/** Rows in pieces that one insertion can take. */
export function* inPieces<T extends object>(rows: readonly T[]): Generator<T[]> {
  const width = Object.keys(rows[0] ?? {}).length || 1;
  const size = Math.floor(MOST_VALUES / width);
  for (let i = 0; i < rows.length; i += size) yield rows.slice(i, i + size);
}
