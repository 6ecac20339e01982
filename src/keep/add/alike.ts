import type { Slots } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import { entryCandidate, type Found, oneWith } from '../match/index.js';
import type { Engine } from '../store/engine.js';
import { LIST, rowsAmong } from '../store/json-rows.js';
import { FOREVER, OPEN, type Write } from '../store/tables.js';
import { write } from '../write.js';

/**
 * Merges entries that an item showed to be one: it fits both, and with what it added to the one, the other fits that one alone. A vague
 * telling that came first ("the Singapore summit", without a day) so finds its fact when a fuller one comes in.
 */
export async function mergeAlike(
  tx: Write,
  ledger: Ledger,
  alike: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const engine = ledger.store.engine.name;
  for (const [into, others] of alike)
    for (const entry of others) {
      const other = await neighboursOf(tx, engine, entry);
      const itself = other.find(({ id }) => id === entry);
      const because = itself ? oneWith(into, itself, other) : null;
      if (because !== null)
        await write(tx, ledger, [{ what: { kind: 'entry.merged', entry, into }, because }]);
    }
}

interface Row {
  readonly id: string;
  readonly opening: string;
  readonly slots: string;
}

/** An entry and all that share a key with it, each as it is now. */
async function neighboursOf(tx: Write, engine: Engine['name'], entry: string): Promise<readonly Found[]> {
  const query = `select distinct e.id, e.opening, s.slots from entry_key k join entry_key o on o.key = k.key join entry e on e.id = o.entry
    join entry_state s on s.entry = e.id and s.seq_to = ${OPEN} and s.known_to = '${FOREVER}' where k.entry in ${LIST}`;
  const rows = await rowsAmong<Row>(tx, engine, query, [entry]);
  return rows.map(({ id, opening, slots }) => ({
    id,
    candidate: entryCandidate(JSON.parse(opening), JSON.parse(slots) as Slots),
  }));
}
