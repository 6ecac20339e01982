// The tables and notes of a dossier that ships, read as the program reads them when it builds the ledger.
import { ownThread } from '../../dist/reading-pool.js';
import { shippedDossier } from '../../dist/shipped.js';
import { shippedNotes } from '../../dist/shipped-notes.js';
import { shippedTables } from '../../dist/shipped-tables.js';

/** The rows of all tables as readings, and the columns of each as `cells`. Throws where a table is not as the build wants it. */
export async function rowsOf(name) {
  const { readings, problems } = await shippedTables(shippedDossier(name));
  if (problems.length > 0)
    throw new Error(`${problems[0].file}, line ${problems[0].line}: ${problems[0].message}`);
  return readings.map((reading) => ({ ...reading, cells: cellsOf(reading.document.text) }));
}

/** The notes as readings. Throws as `rowsOf` does. */
export async function notesOf(name) {
  const { readings, problems } = await shippedNotes(shippedDossier(name), ownThread);
  if (problems.length > 0) throw new Error(`${problems[0].file}: ${problems[0].message}`);
  return readings;
}

/** The cells of a row by their columns, from its text: one `column: value` line for each. */
export function cellsOf(text) {
  const cells = new Map();
  let last = '';
  for (const line of text.split('\n')) {
    const cell = /^([a-z_]{1,60}): (.*)$/.exec(line);
    if (cell) last = cell[1];
    if (cell) cells.set(last, cell[2]);
    else if (last) cells.set(last, `${cells.get(last)}\n${line}`);
  }
  return cells;
}
