import type { Entry } from '../../record/index.js';
import type { Asked } from '../store/tables.js';
import type { View } from '../view.js';
import type { Filter } from './filter.js';
import { timeline } from './timeline.js';

/** What a filter lets through that came last and bears a day, the earliest of it first. */
export async function newestOf(
  asked: Asked,
  view: View,
  filter: Filter,
  limit: number,
): Promise<readonly Entry[]> {
  const { rows } = await timeline(asked, view, filter, { limit, newestFirst: true });
  return rows.filter(({ first, last }) => (first ?? last) !== null).reverse();
}
