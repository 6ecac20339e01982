import type { Item, ReportedIn, Slots } from '../../record/index.js';
import { candidateOf, entryCandidate } from '../match/candidate.js';
import { choose, type Found } from '../match/choose.js';
import { askedKeysOf, keysOf } from '../match/keys.js';
import { FOREVER, OPEN, type Write } from '../store/tables.js';
import { entryId } from './identifiers.js';

/** Where an item belongs. */
export interface Place {
  readonly entry: string;
  /** Why it joins an entry that was there; null where it opens one. */
  readonly match: string | null;
  /** Entries that it may belong to instead, for a person to decide. */
  readonly doubts: readonly { readonly entry: string; readonly because: string }[];
}

/**
 * Decides, one item of a document after the other, which entry each belongs to: among those in the ledger and those that the items
 * before it opened.
 */
export async function placing(
  tx: Write,
  items: readonly Item[],
  document: ReportedIn,
): Promise<(item: Item) => Place> {
  const asked = new Set(items.flatMap((item) => askedKeysOf({ item, document })));
  const entries = await entriesUnder(tx, [...asked]);
  const taken = await takenOf(tx, items);
  return (item) => {
    const member = { item, document };
    const candidate = candidateOf(member);
    const found = new Map(
      askedKeysOf(member)
        .flatMap((key) => entries.get(key) ?? [])
        .map((entry) => [entry.id, entry]),
    );
    const { joins, proposals } = choose(candidate, [...found.values()]);
    const entry = joins?.entry ?? unused(item.id, taken);
    taken.add(entry);
    const known = found.get(entry) ?? { id: entry, candidate };
    for (const key of keysOf(member)) entries.set(key, [...(entries.get(key) ?? []), known]);
    return { entry, match: joins?.because ?? null, doubts: proposals };
  };
}

/** Keys asked for in one statement. */
const PIECE = 5_000;

/** The entries that are kept under keys, each as the matcher looks at it. */
async function entriesUnder(tx: Write, keys: readonly string[]): Promise<Map<string, readonly Found[]>> {
  const found = new Map<string, Found[]>();
  for (let i = 0; i < keys.length; i += PIECE) {
    const rows = await tx
      .selectFrom('entry_key')
      .innerJoin('entry', 'entry.id', 'entry_key.entry')
      .innerJoin('entry_state', 'entry_state.entry', 'entry.id')
      .select(['entry_key.key', 'entry.id', 'entry.opening', 'entry_state.slots'])
      .where('entry_key.key', 'in', keys.slice(i, i + PIECE))
      .where('entry_state.seq_to', '=', OPEN)
      .where('entry_state.known_to', '=', FOREVER)
      .execute();
    for (const { key, id, opening, slots } of rows) {
      const candidate = entryCandidate(JSON.parse(opening), JSON.parse(slots) as Slots);
      found.set(key, [...(found.get(key) ?? []), { id, candidate }]);
    }
  }
  return found;
}

/** Names of entries that these items would open, and that others use. */
async function takenOf(tx: Write, items: readonly Item[]): Promise<Set<string>> {
  if (items.length === 0) return new Set();
  const rows = await tx
    .selectFrom('entry')
    .select('id')
    .where(
      'id',
      'in',
      items.map(({ id }) => entryId(id)),
    )
    .execute();
  return new Set(rows.map(({ id }) => id));
}

function unused(item: string, taken: ReadonlySet<string>): string {
  for (let count = 1; ; count++) {
    const id = count === 1 ? entryId(item) : `${entryId(item)}-${count}`;
    if (!taken.has(id)) return id;
  }
}
