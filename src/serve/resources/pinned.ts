import { z } from 'zod';
import { endOfLog, type Ledger, type Page } from '../../keep/index.js';
import { pageFields } from './fields.js';

/** Where a page begins in a list that is made as a whole: the place in the log as of which it is made, and how many rows come before. */
export interface Place {
  readonly seq: number;
  readonly from: number;
}

/**
 * The fields of a page of such a list. All its pages are of the moment at which the first one was asked for, whatever is written meanwhile, so
 * that no row comes twice and none is left out.
 */
export const pinnedFields = (usual: number) => ({
  ...pageFields(usual),
  after: z
    .string()
    .regex(/^\d{1,9}\.\d{1,9}$/, 'is the "next" of the page before')
    .optional()
    .describe('Where the page before this one ended: its "next"'),
});

/** Where a page begins: after the one before, or at the beginning of the list as it is made now. */
export async function placeIn({ store }: Ledger, after: string | undefined): Promise<Place> {
  if (after === undefined) return { seq: await endOfLog(store.db), from: 0 };
  const [seq = 0, from = 0] = after.split('.').map(Number);
  return { seq, from };
}

/** How a place stands in `next`. */
export const nextAt = ({ seq, from }: Place): string => `${seq}.${from}`;

/** So many rows of the whole list from a place on. */
export function pageAt<T>({ seq, from }: Place, limit: number, all: readonly T[]): Page<T> {
  const end = from + limit;
  return { rows: all.slice(from, end), next: end < all.length ? nextAt({ seq, from: end }) : null };
}
