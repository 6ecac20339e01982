import { BY_HAND, Item, type KeptDocument } from '../../record/index.js';
import type { Draft } from '../log.js';
import { itemIn } from '../members.js';
import { type Session, write } from '../session.js';
import { OPEN, type Write } from '../store/tables.js';
import type { Added, Incoming } from './add-reading.js';
import { mergeAlike } from './alike.js';
import { assertions } from './assertions.js';
import { named, readingId } from './identifiers.js';
import { twinsIn } from './twins.js';

/**
 * Puts a newer reading of a document in the place of an older one. What both find in the same words keeps its identifier, its entry
 * and what people decided on it; what only the older found is retracted; what only the newer finds is asserted.
 */
export async function readAgain(
  session: Session,
  { reading, maker }: Incoming,
  document: KeptDocument,
): Promise<Added> {
  const { tx, rows } = session;
  await rows.write();
  const before = await itemsOf(tx, document.id);
  const items = named(document.id, reading.items).map((item) => Item.parse(item));
  const now = new Map(items.map((item) => [item.id, JSON.stringify(item)]));
  const gone = [...before].filter(([id, body]) => now.get(id) !== body).map(([id]) => id);
  const fresh = items.filter((item) => before.get(item.id) !== now.get(item.id));
  const id = readingId(document.id, (await readingsOf(tx, document.id)) + 1);
  const decisions = await decidedOn(tx, gone);
  const homes = await homesOf(tx, decisions);
  const drafts: Draft[] = [
    { what: { kind: 'reading.made', reading: id, document: document.id, maker, notices: reading.notices } },
    ...gone.map(
      (item): Draft => ({
        what: { kind: 'item.retracted', item },
        because: now.has(item) ? 'read otherwise by newer code' : 'no longer found by newer code',
      }),
    ),
  ];
  await write(session, drafts);
  const kept = fresh.filter((item) => homes.has(item.id));
  const anew = await assertions(
    session,
    fresh.filter((item) => !homes.has(item.id)),
    document,
    id,
    { isNew: false, twinOf: await twinsIn(tx, document.id) },
  );
  await write(session, [
    ...kept.map(
      (item): Draft => ({
        what: {
          kind: 'item.asserted',
          item,
          document: document.id,
          reading: id,
          entry: homes.get(item.id) ?? '',
          match: 'the same passage was in this entry before, and somebody decided on it',
        },
      }),
    ),
    ...anew.drafts,
  ]);
  await mergeAlike(session, anew.alike);
  return {
    document: document.id,
    outcome: 'read-again',
    items: items.length,
    joined: anew.joined + kept.length,
    proposed: anew.proposed,
    copyOf: document.copyOf,
    lost: decisions.filter((item) => !now.has(item)),
  };
}

/** The items of a document that stand, as they were read; what people read in it stands whatever is read again. */
async function itemsOf(tx: Write, document: string): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('item')
    .innerJoin('event', 'event.seq', 'item.seq')
    .select(['item.id', 'event.what'])
    .where('item.document', '=', document)
    .where('item.reading', '<>', BY_HAND)
    .where('item.seq_to', '=', OPEN)
    .orderBy('item.seq')
    .execute();
  return new Map(rows.map(({ id, what }) => [id, JSON.stringify(itemIn(what))]));
}

async function readingsOf(tx: Write, document: string): Promise<number> {
  const rows = await tx.selectFrom('reading').select('id').where('document', '=', document).execute();
  return rows.length;
}

/** Those of the items that somebody decided on: a verdict, a correction, or which entry they belong to. */
async function decidedOn(tx: Write, items: readonly string[]): Promise<readonly string[]> {
  if (items.length === 0) return [];
  const verdicts = await tx
    .selectFrom('decision')
    .select('item')
    .where('item', 'in', items)
    .where('seq_to', '=', OPEN)
    .execute();
  const moved = await tx
    .selectFrom('membership')
    .innerJoin('event', 'event.seq', 'membership.seq_from')
    .select('membership.item')
    .where('membership.item', 'in', items)
    .where('membership.seq_to', '=', OPEN)
    .where('event.kind', 'in', ['entry.merged', 'entry.split'])
    .execute();
  return [...new Set([...verdicts, ...moved].map(({ item }) => item))];
}

/** The entries that items stand in. */
async function homesOf(tx: Write, items: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (items.length === 0) return new Map();
  const rows = await tx
    .selectFrom('membership')
    .select(['item', 'entry'])
    .where('item', 'in', items)
    .where('seq_to', '=', OPEN)
    .execute();
  return new Map(rows.map(({ item, entry }) => [item, entry]));
}
