import { createHash } from 'node:crypto';
import { type Evidence, Happening, isExact, type KeptDocument } from '../record/index.js';
import { bookFaults } from './book-faults.js';
import type { Ledger } from './ledger.js';
import { BEGINNING, eventOf, eventsAfter, sealOf } from './log.js';
import { itemIn } from './members.js';
import { type Replayed, replay } from './replay.js';
import type { Store } from './store/store.js';
import { type Asked, PROJECTIONS } from './store/tables.js';

/** Something that does not hold, in a sentence that names it. */
export interface Fault {
  readonly check: Check;
  readonly what: string;
}
export type Check = 'log' | 'texts' | 'evidence' | 'references' | 'replay';

/** What was looked at. */
export interface Verified {
  readonly events: number;
  readonly documents: number;
  readonly items: number;
  readonly faults: readonly Fault[];
}

/** Faults of one check after which it stops telling more. */
const MOST_TOLD = 20;

/**
 * Checks every invariant of a ledger: the log has no gap and no broken seal; each text has its hash and each document its text; every
 * passage stands in its text, letter for letter; the book of forecasts speaks of what is there; and the log, carried into `scratch` (an empty store), makes the same tables. All of it is
 * looked at as it stood at one moment, whoever writes meanwhile.
 */
export const verify = (
  { store }: Pick<Ledger, 'store'>,
  scratch: Store,
  onShare: (share: number) => void = () => {},
): Promise<Verified> => store.read((db) => verifiedAt(db, scratch, onShare));

async function verifiedAt(db: Asked, scratch: Store, onShare: (share: number) => void): Promise<Verified> {
  const counts = await countsOf(db);
  const faults: Fault[] = [...(await logFaults(db)), ...(await evidenceFaults(db))];
  for (const what of (await bookFaults(db)).slice(0, MOST_TOLD)) faults.push({ check: 'references', what });
  onShare(0.3);
  if (faults.length === 0) {
    const share = (done: number) => onShare(0.3 + 0.6 * (done / Math.max(1, counts.events)));
    faults.push(...(await replayFaults(db, scratch, share)));
  }
  onShare(1);
  return { ...counts, faults };
}

/** Faults of what nothing can be made again from: the log and the texts. */
export const logFaults = async (db: Asked): Promise<readonly Fault[]> => [
  ...(await sealFaults(db)),
  ...(await textFaults(db)),
];

async function countsOf(db: Asked): Promise<Omit<Verified, 'faults'>> {
  const count = async (table: 'event' | 'document' | 'item'): Promise<number> => {
    const { fn } = db;
    const row = await db.selectFrom(table).select(fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
    return Number(row.n);
  };
  return { events: await count('event'), documents: await count('document'), items: await count('item') };
}

const attempt = <T>(work: () => T): T | null => {
  try {
    return work();
  } catch {
    return null;
  }
};

async function sealFaults(db: Asked): Promise<Fault[]> {
  const faults: Fault[] = [];
  let before = { seq: 0, hash: BEGINNING, at: '' };
  for await (const row of eventsAfter(db)) {
    const tell = (what: string) => faults.push({ check: 'log', what });
    if (row.seq !== before.seq + 1) tell(`Event ${before.seq + 1} is missing from the log.`);
    if (row.hash !== sealOf(before.hash, row)) tell(`Event ${row.seq} was changed after it was sealed.`);
    if (row.at < before.at) tell(`Event ${row.seq} bears an earlier moment than the one before it.`);
    const event = attempt(() => eventOf(row));
    if (event === null) tell(`Event ${row.seq} (${row.kind}) is not what such an event holds.`);
    else if (JSON.stringify(event.what) !== row.what)
      tell(`Event ${row.seq} (${row.kind}) holds more than it should.`);
    if (faults.length >= MOST_TOLD) return faults;
    before = row;
  }
  return faults;
}

/** Documents looked at together. */
const PIECE = 200;

/** Goes by the log, not by the tables that are made from it: a copy may hold no more. */
async function textFaults(db: Asked): Promise<Fault[]> {
  const fault = (what: string): Fault => ({ check: 'texts', what });
  const bare = await documentsAdded(db);
  const known = new Map(bare);
  const faults: Fault[] = [];
  for (let after = ''; faults.length < MOST_TOLD; ) {
    const rows = await db
      .selectFrom('document_text')
      .selectAll()
      .where('sha256', '>', after)
      .orderBy('sha256')
      .limit(PIECE)
      .execute();
    if (rows.length === 0) break;
    for (const { sha256, text } of rows) {
      const id = known.get(sha256);
      const hash = createHash('sha256').update(text, 'utf8').digest('hex');
      if (hash !== sha256) faults.push(fault(`The text of ${id ?? sha256} was changed.`));
      if (id === undefined) faults.push(fault(`The text ${sha256} belongs to no document.`));
      bare.delete(sha256);
    }
    after = rows.at(-1)?.sha256 ?? after;
  }
  if (faults.length >= MOST_TOLD) return faults;
  const lost = [...bare.values()].slice(0, MOST_TOLD);
  return [...faults, ...lost.map((id) => fault(`The document ${id} has lost its text.`))];
}

/** The documents that the log says were added, by the hash of their text. */
async function documentsAdded(db: Asked): Promise<Map<string, string>> {
  const added = new Map<string, string>();
  for (let after = 0; ; ) {
    const rows = await db
      .selectFrom('event')
      .select(['seq', 'what'])
      .where('kind', '=', 'document.added')
      .where('seq', '>', after)
      .orderBy('seq')
      .limit(PIECE)
      .execute();
    for (const { what } of rows) {
      const event = attempt(() => Happening.parse(JSON.parse(what)));
      if (event?.kind === 'document.added') added.set(event.document.sha256, event.document.id);
    }
    const last = rows.at(-1);
    if (!last) return added;
    after = last.seq;
  }
}

async function evidenceFaults(db: Asked): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (let after = 0; faults.length < MOST_TOLD; ) {
    const documents = await db
      .selectFrom('document')
      .innerJoin('document_text', 'document_text.sha256', 'document.sha256')
      .select(['document.seq', 'document.id', 'document_text.text'])
      .where('document.seq', '>', after)
      .orderBy('document.seq')
      .limit(PIECE)
      .execute();
    if (documents.length === 0) break;
    const texts = new Map(documents.map(({ id, text }) => [id, text]));
    const items = await db
      .selectFrom('item')
      .innerJoin('event', 'event.seq', 'item.seq')
      .select(['item.document', 'event.what'])
      .where('item.document', 'in', [...texts.keys()])
      .execute();
    for (const { document, what } of items) {
      const item = itemIn(what);
      if (!item.evidence.every((piece) => isExact(texts.get(document) ?? '', piece)))
        faults.push({ check: 'evidence', what: `A passage of ${item.id} does not stand in ${document}.` });
    }
    faults.push(...(await correctionFaults(db, texts)));
    after = documents.at(-1)?.seq ?? after;
  }
  return faults;
}

/** Passages that came with corrections, in some documents. */
async function correctionFaults(db: Asked, texts: ReadonlyMap<string, string>): Promise<Fault[]> {
  const rows = await db
    .selectFrom('decision')
    .innerJoin('event', 'event.seq', 'decision.seq')
    .innerJoin('item', 'item.id', 'decision.item')
    .select(['decision.item', 'item.document', 'event.what'])
    .distinct()
    .where('item.document', 'in', [...texts.keys()])
    .where('decision.sort', '=', 'corrected')
    .execute();
  return rows.flatMap(({ item, document, what }): Fault[] => {
    const { evidence = [] } = JSON.parse(what) as { readonly evidence?: Evidence[] };
    const isTold = evidence.every((piece) => isExact(texts.get(document) ?? '', piece));
    const fault = `A passage that came with a correction of ${item} does not stand in ${document}.`;
    return isTold ? [] : [{ check: 'evidence', what: fault }];
  });
}

async function replayFaults(db: Asked, scratch: Store, onEvents: (done: number) => void): Promise<Fault[]> {
  try {
    await scratch.write((tx) => replay(tx, scratch.engine.name, withTexts(db), onEvents));
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    return [{ check: 'replay', what: `The log cannot be carried out again: ${why}.` }];
  }
  const faults: Fault[] = [];
  for (const table of PROJECTIONS) {
    const [kept, made] = [await rowsOf(db, table), await rowsOf(scratch.db, table)];
    const odd = strangerOf(kept, made) ?? strangerOf(made, kept);
    if (odd !== null)
      faults.push({
        check: 'replay',
        what: `The table ${table} is not what the log makes of it (see ${odd}).`,
      });
  }
  return faults;
}

/** The name of a row that one table has and the other has not; null where there is none. */
function strangerOf(table: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string | null {
  for (const [hash, name] of table) if (!other.has(hash)) return name;
  return null;
}

/** The rows of a table by their hash, each with what names it; their order does not matter. */
async function rowsOf(db: Asked, table: (typeof PROJECTIONS)[number]): Promise<ReadonlyMap<string, string>> {
  const rows: Record<string, unknown>[] = await db.selectFrom(table).selectAll().execute();
  return new Map(
    rows.map((row) => {
      const cells = Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1));
      const hash = createHash('sha256').update(JSON.stringify(cells)).digest('base64');
      return [
        hash,
        String(row.id ?? row.entry ?? row.item ?? row.document ?? row.first ?? row.name ?? row.band),
      ];
    }),
  );
}

/** The log of a store, each new document with its text. */
export async function* withTexts(db: Asked): AsyncGenerator<Replayed> {
  for await (const row of eventsAfter(db)) {
    if (row.kind !== 'document.added') {
      yield { row };
      continue;
    }
    const { document } = JSON.parse(row.what) as { document: KeptDocument };
    const text = await db
      .selectFrom('document_text')
      .selectAll()
      .where('sha256', '=', document.sha256)
      .executeTakeFirstOrThrow();
    yield { row, text };
  }
}
