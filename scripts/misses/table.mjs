import { causesOf, OUTCOMES } from './causes.mjs';

/** Width of the column of kinds; the longest kind has ten letters. */
const KIND = 12;

/** A heading over two lines at the most: "rule missing" stands as two words. */
const headingOf = (name) => (name.includes(' ') ? name.split(' ') : ['', name]);
const widthOf = (name) => Math.max(...headingOf(name).map((word) => word.length), 3) + 1;
const countOf = (misses, kind, cause) =>
  misses.filter((miss) => (kind === 'all' || miss.kind === kind) && (cause === 'all' || miss.cause === cause))
    .length;

function lineOf(first, cells, columns) {
  const rest = cells.map((cell, i) => String(cell).padStart(widthOf(columns[i])));
  return (first.padEnd(KIND) + rest.join('')).trimEnd();
}

/** One block: an outcome by kind and cause. `·` stands for none. */
function block(title, misses, causes) {
  const columns = causes.length > 1 ? [...causes, 'all'] : causes;
  const kinds = [...new Set(misses.map(({ kind }) => kind))].sort();
  const rows = (kinds.length > 1 ? [...kinds, 'all'] : kinds).map((kind) =>
    lineOf(
      kind,
      columns.map((cause) => countOf(misses, kind, cause) || '·'),
      columns,
    ),
  );
  const [above, below] = [0, 1].map((line) => columns.map((name) => headingOf(name)[line]));
  return [
    ...(above.some(Boolean) ? [lineOf('', above, columns)] : []),
    lineOf(title, below, columns),
    ...rows,
  ].join('\n');
}

/** The misses counted by kind and cause, a block for each outcome that there is; no line is longer than 80 characters. */
export const tableOf = (misses) =>
  Object.keys(OUTCOMES)
    .map((outcome) => [outcome, misses.filter((miss) => miss.outcome === outcome)])
    .filter(([, list]) => list.length > 0)
    .map(([outcome, list]) => block(outcome, list, causesOf(outcome)))
    .join('\n\n');
