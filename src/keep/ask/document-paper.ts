import type { Happening, Instant, KeptDocument, Maker, Notice } from '../../record/index.js';
import { type Asked, OPEN } from '../store/tables.js';
import type { View } from '../view.js';
import { documentOf, type WholeDocument } from './documents.js';

/** A document, and what the ledger knows of it beside its text. */
export interface DocumentPaper {
  readonly document: WholeDocument;
  /** Near copies of it. */
  readonly copies: readonly KeptDocument[];
  /** Further places where the same text was found, the first one first. */
  readonly seen: readonly { readonly source: string; readonly outlet: string | null }[];
  /** How it was read: by which program, and what that could not read or resolve; the last one last. */
  readonly readings: readonly {
    readonly at: Instant;
    readonly maker: Maker;
    readonly notices: readonly Notice[];
  }[];
}

/** A document with all that is known of it; null where a view sees none of the name. */
export async function documentPaper(asked: Asked, view: View, id: string): Promise<DocumentPaper | null> {
  const upTo = view.seq ?? OPEN;
  const inSight = await asked
    .selectFrom('document')
    .select('id')
    .where('id', '=', id)
    .where('known', '<=', view.known)
    .where('seq', '<=', upTo)
    .executeTakeFirst();
  const document = inSight && (await documentOf(asked, id));
  if (!document) return null;
  const copies = await asked
    .selectFrom('document')
    .select('body')
    .where('copy_of', '=', id)
    .where('known', '<=', view.known)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .execute();
  const seen = await asked
    .selectFrom('sighting')
    .select(['source', 'outlet'])
    .where('document', '=', id)
    .where('seq', '<=', upTo)
    .orderBy('seq')
    .execute();
  return {
    document,
    copies: copies.map(({ body }) => JSON.parse(body) as KeptDocument),
    seen,
    readings: await readingsOf(asked, id, upTo),
  };
}

async function readingsOf(asked: Asked, document: string, upTo: number): Promise<DocumentPaper['readings']> {
  const rows = await asked
    .selectFrom('reading')
    .innerJoin('event', 'event.seq', 'reading.seq')
    .select(['event.at', 'event.what'])
    .where('reading.document', '=', document)
    .where('reading.seq', '<=', upTo)
    .orderBy('reading.seq')
    .execute();
  return rows.map(({ at, what }) => {
    const { maker, notices } = JSON.parse(what) as Extract<Happening, { kind: 'reading.made' }>;
    return { at, maker, notices };
  });
}
