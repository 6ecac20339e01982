import type { Happening, KeptDocument, Maker, Outlet, Reading } from '../../record/index.js';
import type { Ledger } from '../ledger.js';
import type { Draft } from '../log.js';
import { inSession, type Session, write } from '../session.js';
import { isStorable, UNSTORABLE } from '../storable.js';
import { mergeAlike } from './alike.js';
import { type Arrival, arrivalsOf } from './arrivals.js';
import { assertions } from './assertions.js';
import { lookUpKeys } from './entries-under.js';
import { readingId } from './identifiers.js';
import { keysAsked } from './placing.js';
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
    const { fresh, there } = await arrivalsOf(session, readings);
    // Asked for all of them at once: later questions find their answers at hand.
    const keys = new Set<string>();
    for (const { items, document } of fresh.values())
      for (const key of keysAsked(session, items, document)) keys.add(key);
    await lookUpKeys(session, keys);
    const added: Added[] = [];
    for (const incoming of readings) {
      const arrival = fresh.get(incoming);
      const before = there.get(incoming.reading.document.sha256);
      if (arrival) added.push(await addNew(session, incoming, arrival));
      else if (before) added.push(await addThere(session, incoming, before, options));
    }
    return added;
  });

async function addThere(
  session: Session,
  incoming: Incoming,
  there: KeptDocument,
  { again }: AddOptions,
): Promise<Added> {
  await noteSighting(session, incoming, there);
  if (again) return readAgain(session, incoming, there);
  return { document: there.id, outcome: 'there', items: 0, joined: 0, proposed: 0, copyOf: null, lost: [] };
}

async function addNew(session: Session, incoming: Incoming, arrival: Arrival): Promise<Added> {
  const { document, items, outlets } = arrival;
  const { reading, maker } = incoming;
  const { text, sha256, source } = reading.document;
  if (!isStorable(JSON.stringify(text))) throw new Error(`"${source}" holds ${UNSTORABLE}`);
  session.texts.set(sha256, text);
  session.rows.add('document_text', { sha256, text });
  const { id, copyOf } = document;
  const made = readingId(id, 1);
  const placed = await assertions(session, items, document, made, { isNew: true });
  await write(session, [
    ...outlets.flatMap((outlet) => registration(session, outlet)),
    { what: { kind: 'document.added', document } },
    { what: { kind: 'reading.made', reading: made, document: id, maker, notices: reading.notices } },
    ...placed.drafts,
  ]);
  await mergeAlike(session, placed.alike);
  const { joined, proposed } = placed;
  return { document: id, outcome: 'added', items: items.length, joined, proposed, copyOf, lost: [] };
}

/** Registers an outlet that the ledger does not know yet. What somebody changed of one stays. */
function registration({ outlets }: Session, outlet: Outlet): Draft[] {
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
