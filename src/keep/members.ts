import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Evidence, Item, KeptDocument, ReportedIn } from '../record/index.js';
import { compare } from './fold/tally.js';
import type { Member } from './member.js';
import { type Asked, OPEN, type Row, type Tables } from './store/tables.js';
import { inSight, type View } from './view.js';

/** A document as reports name it. */
export const reportedIn = (document: KeptDocument): ReportedIn => {
  const { id, title, published, known, source, outlet, copyOf, row, outlets } = document;
  const place = { id, title, published, known, source, outlet, copyOf };
  return row ? { ...place, row, ...(outlets && { outlets }) } : place;
};

type Decision = Row<'decision'>;

/**
 * An item with what people decided on it: their corrections in its slots, the passages that came with these behind its own, and the last of their
 * verdicts.
 */
export function decided(item: Item, document: ReportedIn, decisions: readonly Decision[]): Member {
  if (decisions.length === 0) return { item, document, review: null };
  const corrections = new Map<string, unknown>();
  const evidence = [...item.evidence];
  let review: Member['review'] = null;
  for (const { sort, slots } of [...decisions].sort((a, b) => a.seq - b.seq)) {
    if (sort !== 'corrected') review = sort;
    const { evidence: more = [], ...mended } = JSON.parse(slots ?? '{}') as Mended;
    for (const one of more) if (!evidence.some((piece) => isAt(piece, one))) evidence.push(one);
    for (const [slot, value] of Object.entries(mended)) corrections.set(slot, value);
  }
  const told = { ...item, ...Object.fromEntries(corrections), evidence } as Item;
  return {
    item: told,
    document,
    review,
    ...(corrections.size > 0 && { corrected: [...corrections.keys()] }),
  };
}

/** What a correction says, as its row holds it. */
type Mended = Readonly<Record<string, unknown>> & { readonly evidence?: Item['evidence'] };

/** Whether two passages of one text are the same. */
const isAt = (a: Evidence, b: Evidence): boolean => a.start === b.start && a.end === b.end;

/** A condition on a stretch of the log: that it is in sight. */
export const stretchInSight =
  <T extends 'membership' | 'item' | 'entry_state'>(view: View, table: T) =>
  (eb: ExpressionBuilder<Tables, T>): Expression<SqlBool> => {
    const from = (table === 'item' ? 'item.seq' : `${table}.seq_from`) as never;
    const to = `${table}.seq_to` as never;
    if (view.seq === null) return eb(to, '=', OPEN as never);
    return eb.and([eb(from, '<=', view.seq as never), eb(to, '>', view.seq as never)]);
  };

/** The item that an event asserted, from what the log holds of the event. */
export const itemIn = (what: string): Item => (JSON.parse(what) as { item: Item }).item;

/** The members of entries as they are in sight, by entry; rejected ones are among them. */
export async function membersOf(
  asked: Asked,
  entries: readonly string[],
  view: View,
): Promise<ReadonlyMap<string, readonly Member[]>> {
  const found = new Map<string, Member[]>(entries.map((id) => [id, []]));
  if (entries.length === 0) return found;
  const rows = await asked
    .selectFrom('membership')
    .innerJoin('item', 'item.id', 'membership.item')
    .innerJoin('event', 'event.seq', 'item.seq')
    .innerJoin('document', 'document.id', 'item.document')
    .select(['membership.entry', 'item.id', 'event.what', 'document.body as document'])
    .select(({ exists, selectFrom }) =>
      exists(selectFrom('decision').select('seq').whereRef('decision.item', '=', 'item.id')).as('isDecided'),
    )
    .where('membership.entry', 'in', entries)
    .where(stretchInSight(view, 'membership') as never)
    .where(stretchInSight(view, 'item') as never)
    .where('document.known', '<=', view.known)
    .execute();
  const decisions = await decisionsOn(
    asked,
    rows.filter(({ isDecided }) => isDecided).map(({ id }) => id),
    view,
  );
  const documents = new Map<string, ReportedIn>();
  for (const row of rows) {
    const document = documents.get(row.document) ?? reportedIn(JSON.parse(row.document) as KeptDocument);
    documents.set(row.document, document);
    const item = itemIn(row.what);
    found.get(row.entry)?.push(decided(item, document, decisions.get(item.id) ?? []));
  }
  for (const members of found.values()) members.sort(byKnown);
  return found;
}

const byKnown = (a: Member, b: Member): number =>
  compare(a.document.known, b.document.known) || compare(a.item.id, b.item.id);

/** The decisions in sight on items, by item; of most there is none, and nobody is asked. */
async function decisionsOn(
  asked: Asked,
  items: readonly string[],
  view: View,
): Promise<ReadonlyMap<string, readonly Decision[]>> {
  const found = new Map<string, Decision[]>();
  if (items.length === 0) return found;
  const rows = await asked.selectFrom('decision').selectAll().where('item', 'in', items).execute();
  for (const row of rows)
    if (inSight(view, row.seq, row.seq_to)) found.set(row.item, [...(found.get(row.item) ?? []), row]);
  return found;
}
