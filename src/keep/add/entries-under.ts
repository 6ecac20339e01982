import { entryCandidate, type Found } from '../match/index.js';
import { foldOf } from '../project/states.js';
import type { Session } from '../session.js';
import { LIST, rowsAmong } from '../store/rows-among.js';
import { FOREVER, OPEN, type Row } from '../store/tables.js';

/**
 * The entries that are kept under any of some keys, in the ledger or among the rows that wait, each once and as the matcher looks at it.
 * The keys must have been looked up in this transaction.
 */
export function entriesUnder(
  { rows, keyed, candidates }: Session,
  keys: readonly string[],
): readonly Found[] {
  const found = new Map<string, Found>();
  const add = (id: string): void => {
    const candidate = candidates.get(id);
    if (candidate) found.set(id, { id, candidate });
  };
  for (const key of keys) {
    for (const id of keyed.get(key) ?? []) add(id);
    for (const id of rows.entriesUnder(key)) add(id);
  }
  return [...found.values()];
}

/** Sees to it that the entries under keys are at hand. */
export async function lookUpKeys(session: Session, keys: Iterable<string>): Promise<void> {
  const { tx, engine, keyed, rows } = session;
  const wanted = new Set(keys);
  const unknown: string[] = [];
  for (const key of wanted)
    if (!keyed.has(key)) {
      unknown.push(key);
      keyed.set(key, []);
    }
  const query = `select key, entry from entry_key where key in ${LIST} order by key, entry`;
  for (const { key, entry } of await rowsAmong<Row<'entry_key'>>(tx, engine, query, unknown))
    keyed.get(key)?.push(entry);
  const entries = new Set<string>();
  for (const key of wanted) {
    for (const id of keyed.get(key) ?? []) entries.add(id);
    for (const id of rows.entriesUnder(key)) entries.add(id);
  }
  await lookUp(session, entries);
}

type Told = Pick<Row<'entry_state'>, 'known_from' | 'known_to' | 'slots' | 'contradictions'> & {
  readonly id: string;
  readonly opening: string;
};

/** Sees to it that entries are at hand as the matcher looks at them, and what they tell; those of which nothing is told any more stay away. */
export async function lookUp(
  { tx, engine, candidates, told }: Session,
  entries: Iterable<string>,
): Promise<void> {
  const query = `select e.id, e.opening, s.known_from, s.known_to, s.slots, s.contradictions from entry e
    join entry_state s on s.entry = e.id and s.seq_to = ${OPEN} where e.id in ${LIST} order by e.id, s.known_from`;
  const unknown: string[] = [];
  for (const id of entries) if (!candidates.has(id)) unknown.push(id);
  for (const id of unknown) told.delete(id);
  for (const state of await rowsAmong<Told>(tx, engine, query, unknown)) {
    const folded = foldOf(state);
    const { id, opening } = state;
    told.set(id, [...(told.get(id) ?? []), folded]);
    if (state.known_to === FOREVER) candidates.set(id, entryCandidate(JSON.parse(opening), folded.slots));
  }
}
