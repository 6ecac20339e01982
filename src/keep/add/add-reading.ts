import type {
  Day,
  Happening,
  KeptDocument,
  Maker,
  Outlet,
  Reading,
  SourceDocument,
} from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import type { Draft } from '../log.js';
import { inSession, type Session, write } from '../session.js';
import { isStorable } from '../storable.js';
import { LIST, rowsAmong } from '../store/json-rows.js';
import { mergeAlike } from './alike.js';
import { assertions } from './assertions.js';
import { type CopyFinder, copyFinder } from './copies.js';
import { documentId, named, readingId } from './identifiers.js';
import { readAgain } from './read-again.js';

/** A reading on its way into a ledger. */
export interface Incoming {
  readonly reading: Reading;
  readonly maker: Maker;
  /** Who publishes it, or null; registered with its first document. */
  readonly outlet: Outlet | null;
}

/** What became of a reading. */
export interface Added {
  /** The document's identifier in the ledger. */
  readonly document: string;
  /** `added`: it is new; `there`: it was there before, and nothing changed; `read-again`: it was there, and is now read anew. */
  readonly outcome: 'added' | 'there' | 'read-again';
  readonly items: number;
  /** How many of its items tell of something that was in the ledger. */
  readonly joined: number;
  /** How many pairs are now offered for review. */
  readonly proposed: number;
  /** The document that it is a near copy of, or null. */
  readonly copyOf: string | null;
  /** Items that somebody had decided on and that the new reading does not find again. */
  readonly lost: readonly string[];
}

export interface AddOptions {
  /** Documents that are there take the new reading; else they stay as they are. */
  readonly again?: boolean;
}

/**
 * Adds readings to a ledger, all or none of them. Documents that are there, letter for letter, are not added twice: only another
 * place where one was found is noted. Throws `Error` where a reading holds what cannot be kept letter for letter.
 */
export const addReadings = (
  ledger: Ledger,
  readings: readonly Incoming[],
  options: AddOptions = {},
): Promise<readonly Added[]> =>
  inSession(ledger, async (session) => {
    const shelf = await shelfFor(session, readings);
    const added: Added[] = [];
    for (const reading of readings) added.push(await addOne(session, shelf, reading, options));
    return added;
  });

/** What the ledger has of the documents that come in together. */
interface Shelf {
  /** Documents that are there, by the hash of their text. */
  readonly there: Map<string, KeptDocument>;
  /** Names that are taken. */
  readonly names: Set<string>;
  readonly copies: CopyFinder;
}

async function shelfFor(session: Session, readings: readonly Incoming[]): Promise<Shelf> {
  const { tx, engine } = session;
  const documents = readings.map(({ reading }) => reading.document);
  const bodies = await rowsAmong<{ body: string }>(
    tx,
    engine,
    `select body from document where sha256 in ${LIST}`,
    documents.map(({ sha256 }) => sha256),
  );
  const there = new Map(
    bodies.map(({ body }) => JSON.parse(body) as KeptDocument).map((document) => [document.sha256, document]),
  );
  const names = await rowsAmong<{ id: string }>(
    tx,
    engine,
    `select id from document where id in ${LIST}`,
    documents.map((document) => documentId(document)),
  );
  const fresh = documents.filter(({ sha256 }) => !there.has(sha256));
  return { there, names: new Set(names.map(({ id }) => id)), copies: await copyFinder(session, fresh) };
}

async function addOne(
  session: Session,
  shelf: Shelf,
  incoming: Incoming,
  { again }: AddOptions,
): Promise<Added> {
  const there = shelf.there.get(incoming.reading.document.sha256);
  if (!there) return addNew(session, shelf, incoming);
  await noteSighting(session, incoming, there);
  if (again) return readAgain(session, incoming, there);
  return { document: there.id, outcome: 'there', items: 0, joined: 0, proposed: 0, copyOf: null, lost: [] };
}

async function addNew(session: Session, shelf: Shelf, incoming: Incoming): Promise<Added> {
  const { reading, maker, outlet } = incoming;
  const { text, ...document } = reading.document;
  if (!isStorable(JSON.stringify(reading)))
    throw new Error(`"${document.source}" holds a NUL or half a character, which no ledger can keep.`);
  const kept: KeptDocument = {
    ...document,
    id: freeId(shelf, reading.document),
    known: document.published ?? dayOf(session.ledger),
    outlet: outlet?.id ?? null,
    copyOf: shelf.copies.originalOf(document),
  };
  shelf.there.set(kept.sha256, kept);
  shelf.names.add(kept.id);
  shelf.copies.note(kept);
  session.texts.set(document.sha256, text);
  session.rows.add('document_text', { sha256: document.sha256, text });
  const id = readingId(kept.id, 1);
  const items = named(kept.id, reading.items);
  const placed = await assertions(session, items, kept, id, { isNew: true });
  await write(session, [
    ...registration(session, outlet),
    { what: { kind: 'document.added', document: kept } },
    { what: { kind: 'reading.made', reading: id, document: kept.id, maker, notices: reading.notices } },
    ...placed.drafts,
  ]);
  await mergeAlike(session, placed.alike);
  const { joined, proposed } = placed;
  const { copyOf } = kept;
  return { document: kept.id, outcome: 'added', items: items.length, joined, proposed, copyOf, lost: [] };
}

/** Registers an outlet that the ledger does not know yet. What somebody changed of one stays. */
function registration({ outlets }: Session, outlet: Outlet | null): Draft[] {
  if (outlet === null) return [];
  return outlets.has(outlet.id)
    ? []
    : [{ what: { kind: 'outlet.registered', outlet }, because: 'its first document came in' }];
}

/** Notes a place where a document's text was found that is not on record yet. */
async function noteSighting(
  session: Session,
  { reading, outlet }: Incoming,
  document: KeptDocument,
): Promise<void> {
  const { source } = reading.document;
  if (source === document.source) return;
  await session.rows.write();
  const seen = await session.tx
    .selectFrom('sighting')
    .select('seq')
    .where('document', '=', document.id)
    .where('source', '=', source)
    .executeTakeFirst();
  const what: Happening = {
    kind: 'document.seen',
    document: document.id,
    source,
    outlet: outlet?.id ?? null,
  };
  if (!seen) await write(session, [{ what }]);
}

/** An identifier that no other document has. */
function freeId({ names }: Shelf, document: SourceDocument): string {
  const short = documentId(document);
  return names.has(short) ? documentId(document, document.sha256.length) : short;
}

const dayOf = ({ now }: Ledger): Day => now().slice(0, 10);
