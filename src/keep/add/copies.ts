import { CompiledQuery } from 'kysely';
import type { Day, SourceDocument } from '../../record/index.js';
import { bandsOf, fingerprint, isCopy, unpacked } from '../copies/index.js';
import type { Engine } from '../store/engine.js';
import type { Write } from '../store/tables.js';

/** How many documents that share a band are compared: those that were added last come first. */
const MOST_COMPARED = 50;

const IN_SQLITE = 'select rowid from copy_search where copy_search match ?';
const IN_POSTGRES = "select seq from copy_search where words @@ to_tsquery('simple', $1)";

interface Alike {
  readonly id: string;
  readonly copy_of: string | null;
  readonly fingerprint: string;
  readonly body: string;
}

/** The document that a text is a near copy of, the first of its kind in the ledger; null where it is none. */
export async function originalOf(
  tx: Write,
  engine: Engine['name'],
  { text, published }: Pick<SourceDocument, 'text' | 'published'>,
): Promise<string | null> {
  const print = fingerprint(text);
  const query = `select id, copy_of, fingerprint, body from document
    where seq in (${engine === 'sqlite' ? IN_SQLITE : IN_POSTGRES}) order by seq desc limit ${MOST_COMPARED}`;
  const bands = bandsOf(print);
  if (bands.length === 0) return null;
  const any = bands.join(engine === 'sqlite' ? ' OR ' : ' | ');
  const { rows: alike } = await tx.executeQuery<Alike>(CompiledQuery.raw(query, [any]));
  const original = alike.find((other) =>
    isCopy(
      { print, published },
      { print: unpacked(Buffer.from(other.fingerprint, 'base64')), published: publishedOf(other.body) },
    ),
  );
  return original ? (original.copy_of ?? original.id) : null;
}

const publishedOf = (body: string): Day | null => (JSON.parse(body) as { published: Day | null }).published;
