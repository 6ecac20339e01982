import { asList, BY_HAND, type Item, overlap } from '../../record/index.js';
import { sidesOf } from '../match/candidate.js';
import { membersOf } from '../members.js';
import { OPEN, type Write } from '../store/tables.js';
import { TODAY } from '../view.js';

/** The entry in which a person put what an item tells, from the same words; null where nobody did. */
export type TwinOf = (item: Item) => string | null;

/**
 * What people read in a document, for a newer reading that finds it as well: the two are then one fact, also of kinds of which no two items are
 * matched. Each item of a person has one twin at most. What somebody rejected has none.
 */
export async function twinsIn(tx: Write, document: string): Promise<TwinOf> {
  const rows = await tx
    .selectFrom('item')
    .innerJoin('membership', 'membership.item', 'item.id')
    .select(['item.id', 'membership.entry'])
    .where('item.document', '=', document)
    .where('item.reading', '=', BY_HAND)
    .where('item.seq_to', '=', OPEN)
    .where('membership.seq_to', '=', OPEN)
    .orderBy('item.seq')
    .execute();
  const homes = new Map(rows.map(({ id, entry }) => [id, entry]));
  const members = await membersOf(tx, [...new Set(homes.values())], TODAY);
  const waiting = new Set(
    [...members.values()].flat().filter(({ item, review }) => homes.has(item.id) && review !== 'rejected'),
  );
  return (item) => {
    const twin = [...waiting].find((member) => tellsTheSame(member.item, item));
    if (!twin) return null;
    waiting.delete(twin);
    return homes.get(twin.item.id) ?? null;
  };
}

/** The slots in which two tellings of one passage must agree: those by which the record's contract knows an item again (RECORD.md), but its status. */
const KEY_SLOTS: Readonly<Record<Item['kind'], readonly string[]>> = {
  encounter: ['parties'],
  statement: ['speaker'],
  commitment: ['by', 'issue'],
  position: ['actor', 'stance'],
  assessment: ['verdict'],
  obstacle: ['issue'],
  precedent: [],
  capability: ['actor', 'change'],
  alignment: ['parties', 'direction'],
  pause: ['parties'],
};
const ACTORS: ReadonlySet<string> = new Set(['parties', 'speaker', 'by', 'actor']);

/** Whether two items of one document tell the same of the same words. */
export function tellsTheSame(a: Item, b: Item): boolean {
  if (a.kind !== b.kind || !shareWords(a.evidence, b.evidence)) return false;
  const [x, y]: Readonly<Record<string, unknown>>[] = [a, b];
  if (typeof x?.when === 'string' && typeof y?.when === 'string' && !overlap(x.when, y.when)) return false;
  return KEY_SLOTS[a.kind].every((slot) => spelt(slot, x?.[slot]) === spelt(slot, y?.[slot]));
}

const spelt = (slot: string, value: unknown): string =>
  ACTORS.has(slot) ? sidesOf(asList(value as string | string[])).join() : String(value);

/** Whether a passage of the one covers half or more of one of the other. */
const shareWords = (a: Item['evidence'], b: Item['evidence']): boolean =>
  a.some((one) =>
    b.some((other) => {
      const shared = Math.min(one.end, other.end) - Math.max(one.start, other.start);
      return 2 * shared >= Math.min(one.quote.length, other.quote.length);
    }),
  );
