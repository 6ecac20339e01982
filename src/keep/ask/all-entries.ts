import type { Entry } from '../../record/index.js';
import type { Asked } from '../store/tables.js';
import type { View } from '../view.js';
import type { Filter } from './filter.js';
import { timeline } from './timeline.js';

/** Entries that are read together: enough to ask seldom, few enough for one question to the store. */
const PIECE = 2_000;

/** All entries that a filter lets through, in the order of their days, read piece by piece. */
export async function allEntries(asked: Asked, view: View, filter: Filter = {}): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  let after: string | null = null;
  do {
    const page = await timeline(asked, view, filter, { limit: PIECE, after });
    found.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return found;
}
