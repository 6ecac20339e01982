import { type Entry, sideOf } from '../../record/index.js';
import type { EntryOf } from '../basis.js';
import type { PromiseStanding } from './standing.js';

/** A promise with the last day of its deadline. */
interface Due {
  readonly slots: EntryOf<'commitment'>['slots'];
  readonly due: PromiseStanding['due'];
}

/** Whether any report of an entry is a row of a table. */
const isOfTable = ({ reports }: Pick<Entry, 'reports'>): boolean =>
  reports.some(({ document }) => document.row !== undefined);

/**
 * Tells of promises in prose whether a table tells of one by the same side, on the same issue, with the same last day. What became of it stands
 * there, so that it is not counted among the overdue a second time, in other words.
 */
export function toldInTable(
  promises: readonly (Due & { readonly entry: Pick<Entry, 'reports'> })[],
): (promise: Due & { readonly entry: Pick<Entry, 'reports'> }) => boolean {
  const keysOf = ({ slots, due }: Due): readonly string[] =>
    due === null ? [] : slots.by.map((ref) => `${sideOf(ref)} ${slots.issue} ${due}`);
  const tables = new Set(promises.filter(({ entry }) => isOfTable(entry)).flatMap(keysOf));
  return (promise) => !isOfTable(promise.entry) && keysOf(promise).some((key) => tables.has(key));
}
