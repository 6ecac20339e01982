import { BY_HAND, type KeptDocument, type ReportedIn } from '../../record/index.js';
import { matchedOf } from '../match/index.js';
import { decided, reportedIn } from '../members.js';
import { OPEN } from '../store/tables.js';
import type { HandlersOf, Projecting } from './handler.js';
import type { EventOf } from './rows.js';
import { forget } from './search-rows.js';
import { join, openEntry, restate } from './states.js';

type Placed =
  | EventOf<'item.asserted'>['what']
  | (EventOf<'item.added'>['what'] & { readonly reading: string });

/** Events on single items. */
export const itemHandlers: HandlersOf<'item.asserted' | 'item.added' | 'item.retracted'> = {
  'item.asserted': (projecting, { seq, what }) => place(projecting, seq, what),
  'item.added': (projecting, { seq, what }) => place(projecting, seq, { ...what, reading: BY_HAND }),
  'item.retracted': (projecting, { seq, what: { item } }) => retract(projecting, item, seq),
};

/** Puts an item into its entry. */
async function place(projecting: Projecting, seq: number, what: Placed): Promise<void> {
  const { item, document: id, reading, entry, match } = what;
  const { rows, found } = projecting;
  const document = await documentOf(projecting, id);
  rows.add('item', {
    seq,
    seq_to: OPEN,
    id: item.id,
    document: id,
    reading,
    kind: item.kind,
    known: document.known,
    confidence: item.confidence,
  });
  rows.add('membership', { item: item.id, entry, seq_from: seq, seq_to: OPEN });
  found.item_search.push({ seq, words: item.evidence.map(({ quote }) => quote).join('\n') });
  const member = decided(item, document, []);
  const matched = projecting.matched.get(item.id) ?? matchedOf(member);
  rows.add('entry_key', ...matched.keys.kept.map((key) => ({ key, entry })));
  if (match === null) return openEntry(projecting, entry, member, seq, matched);
  await join(projecting, entry, member, seq);
}

/** Takes an item out of its entry, from a place in the log on. */
export async function retract(projecting: Projecting, item: string, seq: number): Promise<void> {
  const { tx, rows, engine, found } = projecting;
  await rows.write();
  const open = await tx
    .selectFrom('item')
    .select('seq')
    .where('id', '=', item)
    .where('seq_to', '=', OPEN)
    .execute();
  const homes = await tx
    .selectFrom('membership')
    .select('entry')
    .where('item', '=', item)
    .where('seq_to', '=', OPEN)
    .execute();
  const end = { seq_to: seq };
  await tx.updateTable('item').set(end).where('id', '=', item).where('seq_to', '=', OPEN).execute();
  await tx.updateTable('membership').set(end).where('item', '=', item).where('seq_to', '=', OPEN).execute();
  const gone = new Set(open.map((row) => row.seq));
  found.item_search.splice(0, Infinity, ...found.item_search.filter((row) => !gone.has(row.seq)));
  await forget(tx, engine, 'item_search', [...gone]);
  for (const { entry } of homes) await restate(projecting, entry, seq);
}

async function documentOf({ tx, rows, documents }: Projecting, id: string): Promise<ReportedIn> {
  const known = documents.get(id);
  if (known) return known;
  await rows.write();
  const row = await tx.selectFrom('document').select('body').where('id', '=', id).executeTakeFirstOrThrow();
  const document = reportedIn(JSON.parse(row.body) as KeptDocument);
  documents.set(id, document);
  return document;
}
