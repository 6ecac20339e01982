import type { Slots } from '../../record/index.js';
import { entryCandidate, type Found } from '../match/index.js';
import type { Session } from '../session.js';
import { LIST, rowsAmong } from '../store/json-rows.js';
import { FOREVER, OPEN } from '../store/tables.js';

/** The entries that are kept under keys, in the ledger or among the rows that wait, each as the matcher looks at it. */
export async function entriesUnder(
  session: Session,
  keys: readonly string[],
): Promise<Map<string, readonly Found[]>> {
  const { tx, engine, rows, candidates } = session;
  const under = new Map(keys.map((key) => [key, new Set(rows.entriesUnder(key))]));
  const query = `select key, entry from entry_key where key in ${LIST}`;
  for (const { key, entry } of await rowsAmong<{ key: string; entry: string }>(tx, engine, query, keys))
    under.get(key)?.add(entry);
  await lookUp(session, new Set([...under.values()].flatMap((entries) => [...entries])));
  const foundOf = (id: string): Found[] => {
    const candidate = candidates.get(id);
    return candidate ? [{ id, candidate }] : [];
  };
  return new Map([...under].map(([key, entries]) => [key, [...entries].flatMap(foundOf)]));
}

/** Sees to it that entries are at hand as the matcher looks at them; those of which nothing is told any more stay away. */
export async function lookUp(
  { tx, engine, candidates }: Session,
  entries: ReadonlySet<string>,
): Promise<void> {
  const query = `select e.id, e.opening, s.slots from entry e
    join entry_state s on s.entry = e.id and s.seq_to = ${OPEN} and s.known_to = '${FOREVER}' where e.id in ${LIST}`;
  const unknown = [...entries].filter((id) => !candidates.has(id));
  const rows = await rowsAmong<{ id: string; opening: string; slots: string }>(tx, engine, query, unknown);
  for (const { id, opening, slots } of rows)
    candidates.set(id, entryCandidate(JSON.parse(opening), JSON.parse(slots) as Slots));
}
