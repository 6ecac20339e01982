import type { Outlet } from '../../record/index.js';
import { DIGESTS, outletsOf, type Published } from './outlet-of.js';
import { shippedOutlets } from './shipped.js';

/** What is said of digests: their word is second-hand, and nobody saw the page. */
const SECOND_HAND: Outlet = {
  id: DIGESTS,
  name: 'Digests of pages that were not opened',
  country: null,
  stateOwned: null,
  weight: 0.25,
  because: 'a quarter of a source: a search told it of pages, and nobody opened them',
};

let known: ReadonlyMap<string, Outlet> | undefined;

/** The outlets whose word a document is, with what is known of them, the first of all first; none where nothing says whose word it is. */
export const outletsBehind = (document: Published): readonly Outlet[] => outletsOf(document).map(outletNamed);

/** The outlet whose word a document is; of a row the first on which it rests. Null where nothing says it. */
export const outletBehind = (document: Published): Outlet | null => outletsBehind(document)[0] ?? null;

/** What ships of an outlet; one that no table describes counts as one source, until somebody says otherwise. */
export function outletNamed(id: string): Outlet {
  known ??= new Map([...shippedOutlets(), SECOND_HAND].map((outlet) => [outlet.id, outlet]));
  return (
    known.get(id) ?? {
      id,
      name: id,
      country: null,
      stateOwned: null,
      weight: 1,
      because: 'nothing is known of it: it counts as one source',
    }
  );
}
