import type { Entry } from '../../record/index.js';
import { type Asked, FOREVER } from '../store/tables.js';
import type { View } from '../view.js';
import { entriesOf, TELLING } from './entries.js';
import { type Filter, type Sieve, sieveOf, statesInSight } from './filter.js';

/** A stretch of a list, and where the next one begins. */
export interface Page<T> {
  readonly rows: readonly T[];
  /** To be handed in for the next page; null at the end. */
  readonly next: string | null;
}

export interface PageOptions {
  readonly limit?: number;
  readonly after?: string | null;
  /** The newest first. */
  readonly newestFirst?: boolean;
}

/** Entries on a page, unless said. */
export const PAGE = 50;

/** Entries in the order of their days, page by page; undated ones at the end in either direction. */
export async function timeline(
  asked: Asked,
  view: View,
  filter: Filter = {},
  { limit = PAGE, after = null, newestFirst = false }: PageOptions = {},
): Promise<Page<Entry>> {
  const sieve = await sieveOf(asked, filter);
  const stretch = (days: Days) => (most: number) =>
    statesIn(asked, view, sieve, { days, newestFirst, after, most });
  const states = newestFirst
    ? await inTurn(limit + 1, stretch('dated'), stretch('undated'))
    : await stretch('all')(limit + 1);
  const last = states[limit - 1];
  return {
    rows: await entriesOf(asked, view, states.slice(0, limit)),
    next: states.length > limit && last ? `${last.first_day}/${last.entry}` : null,
  };
}

type Days = 'dated' | 'undated' | 'all';

/** A part of the timeline: of which entries, in which direction, behind which place, and how many. */
interface Stretch {
  readonly days: Days;
  readonly newestFirst: boolean;
  readonly after: string | null;
  readonly most: number;
}

/** At most so many of the first list and, as far as there is room, of the second. */
async function inTurn<T>(
  most: number,
  first: (most: number) => Promise<T[]>,
  second: (most: number) => Promise<T[]>,
): Promise<T[]> {
  const begun = await first(most);
  return begun.length < most ? [...begun, ...(await second(most - begun.length))] : begun;
}

/** The states after a place, in their order. Undated ones have a day after all others, so that one index serves. */
function statesIn(asked: Asked, view: View, sieve: Sieve, { days, newestFirst, after, most }: Stretch) {
  const [comparison, direction] = newestFirst ? (['<', 'desc'] as const) : (['>', 'asc'] as const);
  let query = statesInSight(asked, view, sieve)
    .select(TELLING)
    .orderBy('first_day', direction)
    .orderBy('entry', direction)
    .limit(most);
  if (days !== 'all') query = query.where('first_day', days === 'dated' ? '<' : '=', FOREVER);
  const [day = '', entry = ''] = after?.split('/') ?? [];
  // A place among the dated ones lies before all undated ones.
  if (after !== null && (days !== 'undated' || day === FOREVER))
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('first_day', 'entry'), comparison, tuple(day, entry)),
    );
  // Behind a place among the undated ones there is nothing dated left.
  return days === 'dated' && day === FOREVER ? Promise.resolve([]) : query.execute();
}
