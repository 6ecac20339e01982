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
import { isStorable } from '../storable.js';
import { insertRows } from '../store/json-rows.js';
import type { Write } from '../store/tables.js';
import { write } from '../write.js';
import { mergeAlike } from './alike.js';
import { assertions } from './assertions.js';
import { originalOf } from './copies.js';
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
  ledger.store.write(async (tx) => {
    const added: Added[] = [];
    for (const reading of readings) added.push(await addOne(tx, ledger, reading, options));
    return added;
  });

async function addOne(tx: Write, ledger: Ledger, incoming: Incoming, { again }: AddOptions): Promise<Added> {
  const { document } = incoming.reading;
  const there = await tx
    .selectFrom('document')
    .select(['id', 'body'])
    .where('sha256', '=', document.sha256)
    .executeTakeFirst();
  if (!there) return addNew(tx, ledger, incoming);
  await noteSighting(tx, ledger, incoming, JSON.parse(there.body) as KeptDocument);
  if (again) return readAgain(tx, ledger, incoming, JSON.parse(there.body) as KeptDocument);
  return { document: there.id, outcome: 'there', items: 0, joined: 0, proposed: 0, copyOf: null, lost: [] };
}

async function addNew(tx: Write, ledger: Ledger, { reading, maker, outlet }: Incoming): Promise<Added> {
  const { text, ...document } = reading.document;
  if (!isStorable(JSON.stringify(reading)))
    throw new Error(`"${document.source}" holds a NUL or half a character, which no ledger can keep.`);
  const kept: KeptDocument = {
    ...document,
    id: await freeId(tx, reading.document),
    known: document.published ?? dayOf(ledger),
    outlet: outlet?.id ?? null,
    copyOf: await originalOf(tx, ledger.store.engine.name, reading.document),
  };
  const texts = [{ sha256: document.sha256, text }];
  await insertRows(tx, ledger.store.engine.name, 'document_text', texts, { once: true });
  const id = readingId(kept.id, 1);
  const items = named(kept.id, reading.items);
  const placed = await assertions(tx, ledger.store.engine.name, items, kept, id, { isNew: true });
  const drafts: Draft[] = [
    ...(await registration(tx, outlet)),
    { what: { kind: 'document.added', document: kept } },
    { what: { kind: 'reading.made', reading: id, document: kept.id, maker, notices: reading.notices } },
    ...placed.drafts,
  ];
  await write(tx, ledger, drafts);
  await mergeAlike(tx, ledger, placed.alike);
  const { joined, proposed } = placed;
  return {
    document: kept.id,
    outcome: 'added',
    items: items.length,
    joined,
    proposed,
    copyOf: kept.copyOf,
    lost: [],
  };
}

/** Registers an outlet that the ledger does not know yet. What somebody changed of one stays. */
async function registration(tx: Write, outlet: Outlet | null): Promise<Draft[]> {
  if (outlet === null) return [];
  const known = await tx.selectFrom('outlet').select('id').where('id', '=', outlet.id).executeTakeFirst();
  return known
    ? []
    : [{ what: { kind: 'outlet.registered', outlet }, because: 'its first document came in' }];
}

/** Notes a place where a document's text was found that is not on record yet. */
async function noteSighting(
  tx: Write,
  ledger: Ledger,
  { reading, outlet }: Incoming,
  document: KeptDocument,
): Promise<void> {
  const { source } = reading.document;
  if (source === document.source) return;
  const seen = await tx
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
  if (!seen) await write(tx, ledger, [{ what }]);
}

/** An identifier that no other document has. */
async function freeId(tx: Write, document: SourceDocument): Promise<string> {
  const short = documentId(document);
  const taken = await tx.selectFrom('document').select('id').where('id', '=', short).executeTakeFirst();
  return taken ? documentId(document, document.sha256.length) : short;
}

const dayOf = ({ now }: Ledger): Day => now().slice(0, 10);
