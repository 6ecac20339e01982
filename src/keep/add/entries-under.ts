import { entryCandidate, type Found } from '../match/index.js';
import { foldOf } from '../project/states.js';
import type { Session } from '../session.js';
import { LIST, rowsAmong } from '../store/json-rows.js';
import { FOREVER, OPEN, type Row } from '../store/tables.js';

/** The entries that are kept under keys, in the ledger or among the rows that wait, each as the matcher looks at it. */
export async function entriesUnder(
  session: Session,
  keys: readonly string[],
): Promise<Map<string, readonly Found[]>> {
  const { rows, keyed, candidates } = session;
  await lookUpKeys(session, keys);
  const under = keys.map(
    (key) => [key, [...new Set([...(keyed.get(key) ?? []), ...rows.entriesUnder(key)])]] as const,
  );
  await lookUp(
    session,
    under.flatMap(([, entries]) => entries),
  );
  const foundOf = (id: string): Found[] => {
    const candidate = candidates.get(id);
    return candidate ? [{ id, candidate }] : [];
  };
  return new Map(under.map(([key, entries]) => [key, entries.flatMap(foundOf)]));
}

/** Sees to it that what the tables keep under keys is at hand. */
async function lookUpKeys({ tx, engine, keyed }: Session, keys: readonly string[]): Promise<void> {
  const unknown = [...new Set(keys)].filter((key) => !keyed.has(key));
  for (const key of unknown) keyed.set(key, []);
  const query = `select key, entry from entry_key where key in ${LIST} order by key, entry`;
  for (const { key, entry } of await rowsAmong<Row<'entry_key'>>(tx, engine, query, unknown))
    keyed.set(key, [...(keyed.get(key) ?? []), entry]);
}

type Told = Pick<Row<'entry_state'>, 'known_from' | 'known_to' | 'slots' | 'contradictions'> & {
  readonly id: string;
  readonly opening: string;
};

/** Sees to it that entries are at hand as the matcher looks at them, and what they tell; those of which nothing is told any more stay away. */
export async function lookUp(
  { tx, engine, candidates, told }: Session,
  entries: readonly string[],
): Promise<void> {
  const query = `select e.id, e.opening, s.known_from, s.known_to, s.slots, s.contradictions from entry e
    join entry_state s on s.entry = e.id and s.seq_to = ${OPEN} where e.id in ${LIST} order by e.id, s.known_from`;
  const unknown = [...new Set(entries)].filter((id) => !candidates.has(id));
  for (const id of unknown) told.delete(id);
  for (const state of await rowsAmong<Told>(tx, engine, query, unknown)) {
    const folded = foldOf(state);
    const { id, opening } = state;
    told.set(id, [...(told.get(id) ?? []), folded]);
    if (state.known_to === FOREVER) candidates.set(id, entryCandidate(JSON.parse(opening), folded.slots));
  }
}
