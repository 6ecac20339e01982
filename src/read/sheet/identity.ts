import { slug } from '../slug.js';

/**
 * Which fact a row tells, as `TABLE/ID`: the one that its cell `fact` names, else its own. Null where it has no name, and where the cell
 * does not name both a table and a row.
 */
export function factOf(cell: string, table: string, id: string | null): string | null {
  if (cell === '') return id === null ? null : `${table}/${id}`;
  const parts = cell.split('/').map(slug);
  return parts.length > 1 && parts.every(Boolean) ? parts.join('/') : null;
}

/** What names a source without being words: `https://…`, `digest:57604037207`. */
const ADDRESS = /^[a-z][a-z0-9+.-]*:\S+$/i;

/** On what a row rests: the addresses of its cell `source`, parted by spaces, and what else stands there, as one name. */
export function sourcesIn(cell: string): string[] {
  const words = cell
    .split(/\s+/)
    .map((word) => word.replace(/;$/, ''))
    .filter(Boolean);
  const name = words.filter((word) => !ADDRESS.test(word)).join(' ');
  return [...new Set([...words.filter((word) => ADDRESS.test(word)), ...(name ? [name] : [])])];
}
