import { sql } from 'kysely';
import type { KeptDocument } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import { type Asked, OPEN } from '../store/tables.js';
import type { View } from '../view.js';

/** A document with its text, as evidence points into it. */
export type WholeDocument = KeptDocument & { readonly text: string };

/** The documents that a view sees, in the order in which they were added, without their texts. */
export async function documentsOf(asked: Asked, view: View): Promise<readonly KeptDocument[]> {
  const rows = await asked
    .selectFrom('document')
    .select('body')
    .where('known', '<=', view.known)
    .where('seq', '<=', view.seq ?? OPEN)
    .orderBy('seq')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as KeptDocument);
}

/** One document with its text; null where the ledger has none of this name. */
export async function documentOf(asked: Asked, id: string): Promise<WholeDocument | null> {
  const row = await asked
    .selectFrom('document')
    .innerJoin('document_text', 'document_text.sha256', 'document.sha256')
    .select(['document.body', 'document_text.text'])
    .where('document.id', '=', id)
    .executeTakeFirst();
  return row ? { ...(JSON.parse(row.body) as KeptDocument), text: row.text } : null;
}

/** Documents whose texts are read together. */
const PIECE = 500;

/** The texts of documents, by their names; those that the ledger does not have are left out. */
export async function textsOf(asked: Asked, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (let from = 0; from < ids.length; from += PIECE) {
    const rows = await asked
      .selectFrom('document')
      .innerJoin('document_text', 'document_text.sha256', 'document.sha256')
      .select(['document.id', 'document_text.text'])
      .where('document.id', 'in', ids.slice(from, from + PIECE))
      .execute();
    for (const { id, text } of rows) texts.set(id, text);
  }
  return texts;
}

/** Whether the ledger holds a document of this text. Asked for every document that comes in. */
export async function holdsText({ store }: Ledger, sha256: string): Promise<boolean> {
  // Written out, since to build the query takes longer than to answer it.
  const { rows } = await sql`select id from document where sha256 = ${sha256}`.execute(store.db);
  return rows.length > 0;
}
