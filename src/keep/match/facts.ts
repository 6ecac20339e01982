import { tableOf } from '../../record/index.js';
import { different, type Match, same } from './verdict.js';

/**
 * What tables say on whether two tell of one fact: they do where rows say it of both, and do not where one table has a row for each. Null
 * where tables do not settle it. A table's name is part of a fact's, so that the same id in two tables means nothing.
 */
export function matchFacts(a: readonly string[] = [], b: readonly string[] = []): Match | null {
  if (a.length === 0 || b.length === 0) return null;
  if (a.some((fact) => b.includes(fact))) return same('the table says so', 5);
  const tables = new Set(b.map(tableOf));
  return a.some((fact) => tables.has(tableOf(fact))) ? different('another row of the same table') : null;
}
