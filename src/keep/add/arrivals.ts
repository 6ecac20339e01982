import type { Day, Item, KeptDocument, Outlet, SourceDocument } from '../../record/index.js';
import { outletsBehind } from '../outlets/index.js';
import type { Session } from '../session.js';
import { LIST, rowsAmong } from '../store/rows-among.js';
import type { Incoming } from './add-reading.js';
import { copyFinder } from './copies.js';
import { documentId, named } from './identifiers.js';

/** A document that is new to a ledger, as it will stand there. */
export interface Arrival {
  readonly document: KeptDocument;
  readonly items: readonly Item[];
  /** Who publishes it; of a row of a table all on whose word it rests. */
  readonly outlets: readonly Outlet[];
}

/** What becomes of readings that come in together: of which the document is new, and which were there or come in twice. */
export interface Arrivals {
  readonly fresh: ReadonlyMap<Incoming, Arrival>;
  /** Documents that are there, or will be once the fresh ones are, by the hash of their text. */
  readonly there: ReadonlyMap<string, KeptDocument>;
}

/** Sees which documents are new, names them, and tells near copies. Nothing is written. */
export async function arrivalsOf(session: Session, readings: readonly Incoming[]): Promise<Arrivals> {
  const documents = readings.map(({ reading }) => reading.document);
  const there = await documentsThere(session, documents);
  const names = await namesTaken(session, documents);
  const copies = await copyFinder(
    session,
    documents.filter(({ sha256 }) => !there.has(sha256)),
  );
  const fresh = new Map<Incoming, Arrival>();
  for (const incoming of readings) {
    const { text, ...rest } = incoming.reading.document;
    if (there.has(rest.sha256)) continue;
    const outlets = outletsOf(incoming);
    const document: KeptDocument = {
      ...rest,
      id: freeId(names, incoming.reading.document),
      known: rest.published ?? dayOf(session),
      outlet: outlets[0]?.id ?? null,
      copyOf: copies.originalOf(rest),
      ...(rest.row && { outlets: outlets.map(({ id }) => id) }),
    };
    there.set(document.sha256, document);
    names.add(document.id);
    copies.note(document);
    fresh.set(incoming, { document, items: named(document.id, incoming.reading.items), outlets });
  }
  return { fresh, there };
}

/** A row names the sources on which it rests itself, whatever the caller knows of its file. */
const outletsOf = ({ reading, outlet }: Incoming): readonly Outlet[] => {
  if (reading.document.row) return outletsBehind(reading.document);
  return outlet === null ? [] : [outlet];
};

async function documentsThere(
  { tx, engine }: Session,
  documents: readonly SourceDocument[],
): Promise<Map<string, KeptDocument>> {
  const rows = await rowsAmong<{ body: string }>(
    tx,
    engine,
    `select body from document where sha256 in ${LIST}`,
    documents.map(({ sha256 }) => sha256),
  );
  const bodies = rows.map(({ body }) => JSON.parse(body) as KeptDocument);
  return new Map(bodies.map((document) => [document.sha256, document]));
}

async function namesTaken(
  { tx, engine }: Session,
  documents: readonly SourceDocument[],
): Promise<Set<string>> {
  const rows = await rowsAmong<{ id: string }>(
    tx,
    engine,
    `select id from document where id in ${LIST}`,
    documents.map((document) => documentId(document)),
  );
  return new Set(rows.map(({ id }) => id));
}

/** An identifier that no other document has. */
function freeId(names: ReadonlySet<string>, document: SourceDocument): string {
  const short = documentId(document);
  return names.has(short) ? documentId(document, document.sha256.length) : short;
}

const dayOf = ({ ledger }: Session): Day => ledger.now().slice(0, 10);
