import type { Slots } from '../../record/index.js';
import { entryCandidate, type Found, keysFor, oneWith } from '../match/index.js';
import { type Session, write } from '../session.js';
import type { Engine } from '../store/engine.js';
import { LIST, rowsAmong } from '../store/json-rows.js';
import { FOREVER, OPEN, type Write } from '../store/tables.js';

/**
 * Merges entries that an item showed to be one: it fits both, and with what it added to the one, the other fits that one alone. A vague
 * telling that came first ("the Singapore summit", without a day) so finds its fact when a fuller one comes in.
 */
export async function mergeAlike(
  session: Session,
  alike: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const { tx, engine, rows } = session;
  if (alike.size > 0) await rows.write();
  for (const [into, others] of alike)
    for (const entry of others) {
      const itself = (await foundBy(tx, engine, `e.id in ${LIST}`, [entry]))[0];
      const because = itself && oneWith(into, itself, await rivalsOf(tx, engine, itself));
      if (because) await write(session, [{ what: { kind: 'entry.merged', entry, into }, because }]);
    }
}

/** The entries that an entry may be one with: those that it would be looked up among, were it an item. */
function rivalsOf(tx: Write, engine: Engine['name'], { candidate }: Found): Promise<readonly Found[]> {
  const under = `e.id in (select entry from entry_key where key in ${LIST})`;
  return foundBy(tx, engine, under, keysFor(candidate).asked);
}

interface Row {
  readonly id: string;
  readonly opening: string;
  readonly slots: string;
}

/** Entries as they are now, by a condition on a list. */
async function foundBy(
  tx: Write,
  engine: Engine['name'],
  condition: string,
  list: readonly string[],
): Promise<readonly Found[]> {
  const query = `select e.id, e.opening, s.slots from entry e
    join entry_state s on s.entry = e.id and s.seq_to = ${OPEN} and s.known_to = '${FOREVER}' where ${condition}`;
  const rows = await rowsAmong<Row>(tx, engine, query, list);
  return rows.map(({ id, opening, slots }) => ({
    id,
    candidate: entryCandidate(JSON.parse(opening), JSON.parse(slots) as Slots),
  }));
}
