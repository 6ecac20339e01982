import type { Engine } from './engine.js';
import { told } from './faults.js';
import type { Place } from './place.js';
import type { Access } from './sqlite.js';
import { type Store, storeOn } from './store.js';

/**
 * The store at a place, in whatever form its tables are. The client of the other kind of store is not loaded. Throws `Failure` where a
 * file cannot be opened; a server is not asked before the first query.
 */
export async function storeAt(place: Place, access: Access): Promise<Store> {
  const translation = (thrown: unknown): unknown => told(thrown, place);
  try {
    return storeOn(await engineAt(place, access), translation);
  } catch (thrown) {
    throw translation(thrown);
  }
}

async function engineAt(place: Place, access: Access): Promise<Engine> {
  if (place.kind === 'sqlite') return (await import('./sqlite.js')).sqliteEngine(place.path, access);
  const { postgresEngine } = await import('./postgres.js');
  return postgresEngine(place.address, place.namespace, access === 'read');
}
