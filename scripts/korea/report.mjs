// What the tables of a dossier hold and on what they rest, counted for docs.
import { outletsBehind } from '../../dist/keep/outlets/index.js';

/** How well a row is sourced, the best first. */
const GRADES = {
  'three and more': (outlets) => outlets.length >= 3,
  two: (outlets) => outlets.length === 2,
  one: (outlets) => outlets.length === 1,
  'digests alone': (outlets) => outlets.length === 0,
};
/** What stands for digests among the outlets of a row: second-hand, nobody opened the page. */
const DIGEST = /^digest:/;

/** The outlets of a row that were opened: digests are none. */
const outletsOf = ({ document }) => {
  const opened = document.row.sources.filter((source) => !DIGEST.test(source));
  return opened.length === 0 ? [] : outletsBehind({ ...document, row: { ...document.row, sources: opened } });
};

/** A line of counts for each table, and one for all: rows, verified ones, and how many rest on how many outlets. */
export function tableCounts(rows) {
  const tables = [...new Set(rows.map(({ document }) => document.row.table))].sort();
  return [...tables, null].map((table) => {
    const own = rows.filter(({ document }) => table === null || document.row.table === table);
    const graded = own.map(outletsOf);
    return {
      table: table ?? 'all',
      rows: own.length,
      verified: own.filter(({ document }) => document.row.verified).length,
      ...Object.fromEntries(
        Object.entries(GRADES).map(([grade, is]) => [grade, graded.filter((outlets) => is(outlets)).length]),
      ),
    };
  });
}

/** The outlets on which most rows rest, as `[name, rows]`, the most used first. */
export function outletCounts(rows, most) {
  const counts = new Map();
  for (const row of rows)
    for (const { name } of outletsOf(row)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).slice(0, most);
}
