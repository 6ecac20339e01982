import { BY_HAND } from '../../record/index.js';
import { candidateOf } from '../match/index.js';
import { membersOf } from '../members.js';
import { insertRows } from '../store/insert-rows.js';
import { OPEN, type Row, type Write } from '../store/tables.js';
import { TODAY } from '../view.js';
import { keysOfEntry } from './entry-keys.js';
import { takeBack } from './forecasts.js';
import type { HandlersOf, Projecting } from './handler.js';
import { retract } from './items.js';
import { openingOf, restate } from './states.js';

/** Events that people decide on, mostly: verdicts on items, and which items tell of one fact. */
export const decisionHandlers: HandlersOf<
  | 'item.corrected'
  | 'item.accepted'
  | 'item.rejected'
  | 'merge.proposed'
  | 'merge.declined'
  | 'entry.merged'
  | 'entry.split'
  | 'decision.undone'
> = {
  'item.corrected': (projecting, { seq, what: { item, slots, evidence } }) => {
    const told = JSON.stringify(evidence ? { ...slots, evidence } : slots);
    return decide(projecting, { seq, seq_to: OPEN, item, sort: 'corrected', slots: told });
  },
  'item.accepted': (projecting, { seq, what: { item } }) =>
    decide(projecting, { seq, seq_to: OPEN, item, sort: 'accepted', slots: null }),
  'item.rejected': (projecting, { seq, what: { item } }) =>
    decide(projecting, { seq, seq_to: OPEN, item, sort: 'rejected', slots: null }),

  'merge.proposed': ({ rows }, { seq, because, what: { entries } }) =>
    rows.add('proposal', { first: entries[0], second: entries[1], because, seq, seq_to: OPEN }),

  'merge.declined': async ({ tx, rows }, { seq, what: { entries } }) => {
    await rows.write();
    await closeProposals(tx, entries, seq);
  },

  'entry.merged': async (projecting, { seq, what: { entry, into } }) => {
    const { tx, rows } = projecting;
    await rows.write();
    const items = await itemsOf(tx, entry);
    await move(tx, items, into, seq);
    await noteMerged(tx, entry, into, seq);
    await shareKeys(projecting, entry, into);
    await closeProposals(tx, [entry, into], seq);
    for (const id of [entry, into]) await restate(projecting, id, seq);
  },

  'entry.split': async (projecting, { seq, what: { entry, items, into } }) => {
    const { tx, rows } = projecting;
    await rows.write();
    const kind = await kindOf(tx, entry);
    const homes = await homesOf(tx, items);
    const members = [...(await membersOf(tx, homes, TODAY)).values()].flat();
    const opening = members.find(({ item }) => items.includes(item.id));
    await tx
      .insertInto('entry')
      .values({
        id: into,
        kind,
        seq,
        opening: opening ? openingOf(candidateOf(opening)) : '{}',
        merged_into: null,
      })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ merged_into: null }))
      .execute();
    await move(tx, items, into, seq);
    await shareKeys(projecting, entry, into);
    for (const id of new Set([entry, into, ...homes])) await restate(projecting, id, seq);
  },

  'decision.undone': async (projecting, { seq, what: { event } }) => {
    await projecting.rows.write();
    const added = await addedBy(projecting.tx, event);
    if (added !== null) return retract(projecting, added, seq);
    for (const entry of await undo(projecting.tx, event, seq)) await restate(projecting, entry, seq);
  },
};

/** Notes where an entry went, for those who know it by its old name. */
async function noteMerged(tx: Write, entry: string, into: string, seq: number): Promise<void> {
  await tx
    .insertInto('entry')
    .values({ id: entry, kind: await kindOf(tx, entry), seq, opening: '{}', merged_into: into })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ merged_into: into }))
    .execute();
}

/** The kind of an entry, from what it tells or told. */
async function kindOf(tx: Write, entry: string): Promise<string> {
  const state = tx.selectFrom('entry_state').select('kind').where('entry', '=', entry).limit(1);
  return (await state.executeTakeFirstOrThrow()).kind;
}

async function decide(projecting: Projecting, decision: Row<'decision'>): Promise<void> {
  const { tx, rows } = projecting;
  await rows.write();
  await tx.insertInto('decision').values(decision).execute();
  for (const entry of await homesOf(tx, [decision.item])) await restate(projecting, entry, decision.seq);
}

async function itemsOf(tx: Write, entry: string): Promise<string[]> {
  const rows = await tx
    .selectFrom('membership')
    .select('item')
    .where('entry', '=', entry)
    .where('seq_to', '=', OPEN)
    .orderBy('item')
    .execute();
  return rows.map(({ item }) => item);
}

/** The entries that items stand in: as a rule one, but the log of a damaged export may have lost a move. */
async function homesOf(tx: Write, items: readonly string[]): Promise<string[]> {
  const rows = await tx
    .selectFrom('membership')
    .select('entry')
    .distinct()
    .where('item', 'in', items)
    .where('seq_to', '=', OPEN)
    .orderBy('entry')
    .execute();
  return rows.map(({ entry }) => entry);
}

async function move(tx: Write, items: readonly string[], into: string, seq: number): Promise<void> {
  if (items.length === 0) return;
  await tx
    .updateTable('membership')
    .set({ seq_to: seq })
    .where('item', 'in', items)
    .where('seq_to', '=', OPEN)
    .execute();
  const moved = items.map((item) => ({ item, entry: into, seq_from: seq, seq_to: OPEN }));
  await tx.insertInto('membership').values(moved).execute();
}

/** Both entries are found under the keys of either: what was moved may move back. */
async function shareKeys({ tx, engine, keyed }: Projecting, from: string, to: string): Promise<void> {
  keyed.clear();
  const shared = [...(await keysOfEntry(tx, from))].map((key) => ({ key, entry: to }));
  await insertRows(tx, engine, 'entry_key', shared, { once: true });
}

async function closeProposals(tx: Write, [a, b]: readonly [string, string], seq: number): Promise<void> {
  const both = [a, b];
  await tx
    .updateTable('proposal')
    .set({ seq_to: seq })
    .where('first', 'in', both)
    .where('second', 'in', both)
    .where('seq_to', '=', OPEN)
    .execute();
}

/** The item that a person added with the event at one place in the log; null where it is another event. */
async function addedBy(tx: Write, event: number): Promise<string | null> {
  const row = await tx
    .selectFrom('item')
    .select('id')
    .where('seq', '=', event)
    .where('reading', '=', BY_HAND)
    .executeTakeFirst();
  return row?.id ?? null;
}

/** Takes back what the event at one place in the log did. Returns the entries that it touched. */
async function undo(tx: Write, event: number, seq: number): Promise<readonly string[]> {
  if (await takeBack(tx, event, seq)) return [];
  const decision = await tx
    .selectFrom('decision')
    .select('item')
    .where('seq', '=', event)
    .where('seq_to', '=', OPEN)
    .executeTakeFirst();
  if (decision) {
    await tx.updateTable('decision').set({ seq_to: seq }).where('seq', '=', event).execute();
    return homesOf(tx, [decision.item]);
  }
  await tx.updateTable('proposal').set({ seq_to: OPEN }).where('seq_to', '=', event).execute();
  return moveBack(tx, event, seq);
}

/** Moves items back to where they were before a merge or a split, as far as nobody has moved them since. */
async function moveBack(tx: Write, event: number, seq: number): Promise<readonly string[]> {
  const moved = await tx
    .selectFrom('membership as now')
    .innerJoin('membership as before', (join) =>
      join.onRef('before.item', '=', 'now.item').on('before.seq_to', '=', event),
    )
    .select(['now.item', 'now.entry as from', 'before.entry as to'])
    .where('now.seq_from', '=', event)
    .where('now.seq_to', '=', OPEN)
    .orderBy('now.item')
    .execute();
  for (const { item, to } of moved) await move(tx, [item], to, seq);
  const touched = [...new Set(moved.flatMap(({ from, to }) => [from, to]))].sort();
  const homes = [...new Set(moved.map(({ to }) => to))];
  if (homes.length > 0)
    await tx.updateTable('entry').set({ merged_into: null }).where('id', 'in', homes).execute();
  return touched;
}
