import type { Outlet, SourceDocument } from '../../record/index.js';
import { outletOf } from './outlet-of.js';
import { shippedOutlets } from './shipped.js';

let shipped: ReadonlyMap<string, Outlet> | undefined;

/** The outlet whose word a document is, with what is known of it; null where nothing says whose word it is. */
export function outletBehind(document: Pick<SourceDocument, 'source' | 'text'>): Outlet | null {
  const id = outletOf(document);
  return id === null ? null : outletNamed(id);
}

/** What ships of an outlet; one that no table describes counts as one source, until somebody says otherwise. */
export function outletNamed(id: string): Outlet {
  shipped ??= new Map(shippedOutlets().map((outlet) => [outlet.id, outlet]));
  return (
    shipped.get(id) ?? {
      id,
      name: id,
      country: null,
      stateOwned: null,
      weight: 1,
      because: 'nothing is known of it: it counts as one source',
    }
  );
}
