import type { KeptDocument } from '../../record/index.js';
import { bandsOf, fingerprintOf, packed, weekOf } from '../copies/index.js';
import { reportedIn } from '../members.js';
import { OPEN } from '../store/tables.js';
import type { HandlersOf, Projecting } from './handler.js';
import { restate } from './states.js';

/** Events on the dossier, its outlets and its documents. */
export const documentHandlers: HandlersOf<
  | 'dossier.opened'
  | 'dossier.changed'
  | 'outlet.registered'
  | 'document.added'
  | 'document.seen'
  | 'reading.made'
> = {
  'dossier.opened': ({ rows }, { what: { dossier } }) =>
    rows.add('dossier', { name: dossier.name, body: JSON.stringify(dossier) }),

  'dossier.changed': async ({ tx, rows }, { what: { dossier } }) => {
    await rows.write();
    await tx
      .updateTable('dossier')
      .set({ body: JSON.stringify(dossier) })
      .execute();
  },

  'outlet.registered': async (projecting, { seq, what: { outlet } }) => {
    const { tx, rows, outlets } = projecting;
    await rows.write();
    await tx.deleteFrom('outlet').where('id', '=', outlet.id).execute();
    rows.add('outlet', { id: outlet.id, body: JSON.stringify(outlet) });
    const before = outlets.get(outlet.id) ?? 1;
    outlets.set(outlet.id, outlet.weight);
    if (before !== outlet.weight)
      for (const entry of await entriesReportedBy(projecting, outlet.id))
        await restate(projecting, entry, seq);
  },

  'document.added': async (projecting, { seq, what: { document } }) => {
    const { rows, documents, found, prints } = projecting;
    const text = await textOf(projecting, document);
    const print = prints.get(document.sha256) ?? fingerprintOf(document, text);
    documents.set(document.id, reportedIn(document));
    rows.add('document', {
      seq,
      id: document.id,
      sha256: document.sha256,
      known: document.known,
      outlet: document.outlet,
      copy_of: document.copyOf,
      fingerprint: Buffer.from(packed(print)).toString('base64'),
      body: JSON.stringify(document),
    });
    const week = weekOf(document.published);
    rows.add('copy_band', ...bandsOf(print).map((band) => ({ week, band, document: seq })));
    found.document_search.push({ seq, words: `${document.title ?? ''}\n${text}` });
  },

  'document.seen': ({ rows }, { seq, what: { document, source, outlet } }) =>
    rows.add('sighting', { document, source, outlet, seq }),

  'reading.made': ({ rows }, { seq, what: { reading, document, maker } }) =>
    rows.add('reading', { id: reading, document, seq, maker: JSON.stringify(maker) }),
};

/** The text stands in the ledger before the event that adds its document. */
async function textOf({ tx, texts }: Projecting, { sha256 }: KeptDocument): Promise<string> {
  const text = texts.get(sha256);
  if (text !== undefined) return text;
  const row = await tx
    .selectFrom('document_text')
    .select('text')
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  return row.text;
}

async function entriesReportedBy({ tx }: Projecting, outlet: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('membership')
    .innerJoin('item', 'item.id', 'membership.item')
    .innerJoin('document', 'document.id', 'item.document')
    .select('membership.entry')
    .distinct()
    .where(({ eb, or }) =>
      or([
        eb('document.outlet', '=', outlet),
        // A row of a table rests on several; its document's body ends with their names.
        eb('document.body', 'like', `%"outlets":[%"${outlet}"%`),
      ]),
    )
    .where('membership.seq_to', '=', OPEN)
    .where('item.seq_to', '=', OPEN)
    .orderBy('membership.entry')
    .execute();
  return rows.map(({ entry }) => entry);
}
