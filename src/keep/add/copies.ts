import type { Day, SourceDocument } from '../../record/index.js';
import { bandsOf, fingerprint, isCopy, unpacked } from '../copies/index.js';
import type { Write } from '../store/tables.js';

/** How many documents that share a band are compared: those that were added last come first. */
const MOST_COMPARED = 50;

/** The document that a text is a near copy of, the first of its kind in the ledger; null where it is none. */
export async function originalOf(
  tx: Write,
  { text, published }: Pick<SourceDocument, 'text' | 'published'>,
): Promise<string | null> {
  const print = fingerprint(text);
  const bands = bandsOf(print);
  if (bands.length === 0) return null;
  const alike = await tx
    .selectFrom('copy_band')
    .innerJoin('document', 'document.id', 'copy_band.document')
    .select(['document.id', 'document.copy_of', 'document.fingerprint', 'document.body', 'document.seq'])
    .distinct()
    .where('copy_band.band', 'in', bands)
    .orderBy('document.seq', 'desc')
    .limit(MOST_COMPARED)
    .execute();
  const original = alike.find((other) =>
    isCopy(
      { print, published },
      { print: unpacked(Buffer.from(other.fingerprint, 'base64')), published: publishedOf(other.body) },
    ),
  );
  return original ? (original.copy_of ?? original.id) : null;
}

const publishedOf = (body: string): Day | null => (JSON.parse(body) as { published: Day | null }).published;
