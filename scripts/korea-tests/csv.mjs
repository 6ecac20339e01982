const quoted = (cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Rows (objects) as a CSV table (RFC 4180, LF) with the given columns; what a row does not have is an empty cell. */
export const csvOf = (columns, rows) =>
  [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))]
    .map((cells) => `${cells.map(quoted).join(',')}\n`)
    .join('');
