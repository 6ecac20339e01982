import type { KeptDocument, SourceDocument } from '../../record/index.js';
import { bandsOf, fingerprintOf, isCopy, type Traces, unpacked, weeksAround } from '../copies/index.js';
import type { Session } from '../session.js';
import { INTEGERS, rowsAmong } from '../store/rows-among.js';
import type { Row } from '../store/tables.js';

/** How many documents that share a band are compared: those that were added last come first. */
const MOST_COMPARED = 50;

/** All weeks that have bands, one step from each to the next: they are few, bands are many. */
const EVERY_WEEK = `with recursive step(week) as (select min(week) from copy_band union all
  select (select min(week) from copy_band where week > step.week) from step where step.week is not null)
  select week from step where week is not null`;

/** A document that another may be a copy of, as far as that is told by it. */
interface Original {
  readonly id: string;
  readonly copyOf: string | null;
  readonly traces: Traces;
}

/** Finds what texts are near copies of, among the documents of a ledger and those that came in before them. */
export interface CopyFinder {
  /** The document that a text is a near copy of, the first of its kind; null where it is none. */
  originalOf(document: Pick<SourceDocument, 'sha256' | 'published'>): string | null;
  /** Lets later texts be copies of a document that has just come in. */
  note(document: Pick<KeptDocument, 'id' | 'copyOf' | 'sha256' | 'published'>): void;
}

/**
 * A finder for texts that are about to come in: the ledger is asked for all of them before any is written.
 */
export async function copyFinder(
  { tx, engine, prints }: Session,
  documents: readonly Pick<SourceDocument, 'sha256' | 'text' | 'published' | 'row'>[],
): Promise<CopyFinder> {
  for (const document of documents) prints.set(document.sha256, fingerprintOf(document, document.text));
  const alike = await documentsLike({ tx, engine, prints }, documents);
  // The last one first, as the ledger tells them: what a text is a copy of does not hang on how many are written together.
  const fresh: Original[] = [];
  const tracesOf = ({ sha256, published }: Pick<SourceDocument, 'sha256' | 'published'>): Traces => ({
    print: prints.get(sha256) ?? new Uint32Array(),
    published,
  });
  return {
    originalOf(document) {
      const traces = tracesOf(document);
      const isOriginal = (other: Original): boolean => isCopy(traces, other.traces);
      const original = fresh.find(isOriginal) ?? alike.get(document.sha256)?.find(isOriginal);
      return original ? (original.copyOf ?? original.id) : null;
    },
    note: (document) =>
      void fresh.unshift({ id: document.id, copyOf: document.copyOf, traces: tracesOf(document) }),
  };
}

/** Of each text, by its hash, the documents of the ledger that share a band with it, those that were added last first. */
async function documentsLike(
  { tx, engine, prints }: Pick<Session, 'tx' | 'engine' | 'prints'>,
  documents: readonly Pick<SourceDocument, 'sha256' | 'published'>[],
): Promise<ReadonlyMap<string, readonly Original[]>> {
  const bands = new Map(
    documents.map(({ sha256 }) => [sha256, bandsOf(prints.get(sha256) ?? new Uint32Array())]),
  );
  const places = new Map<string, readonly number[]>();
  for (const [weeks, together] of grouped(documents)) {
    const sharing = await sharingBands({ tx, engine }, weeks, [
      ...new Set(together.flatMap((hash) => bands.get(hash) ?? [])),
    ]);
    for (const hash of together) {
      const found = new Set(bands.get(hash)?.flatMap((band) => sharing.get(band) ?? []));
      places.set(hash, [...found].sort((a, b) => b - a).slice(0, MOST_COMPARED));
    }
  }
  const originals = await originalsAt({ tx, engine }, [...new Set([...places.values()].flat())]);
  return new Map(
    [...places].map(([hash, found]) => [hash, found.flatMap((place) => originals.get(place) ?? [])]),
  );
}

/** The hashes of texts by the weeks, as a query lists them, in which copies of them may lie. */
function grouped(documents: readonly Pick<SourceDocument, 'sha256' | 'published'>[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { sha256, published } of documents) {
    const weeks = weeksAround(published)?.join() ?? EVERY_WEEK;
    groups.set(weeks, [...(groups.get(weeks) ?? []), sha256]);
  }
  return groups;
}

/** The places in the log of the documents that have bands, by band. */
async function sharingBands(
  { tx, engine }: Pick<Session, 'tx' | 'engine'>,
  weeks: string,
  bands: readonly number[],
): Promise<ReadonlyMap<number, readonly number[]>> {
  const query = `select band, document from copy_band where week in (${weeks}) and band in ${INTEGERS}`;
  const sharing = new Map<number, number[]>();
  for (const { band, document } of await rowsAmong<Row<'copy_band'>>(tx, engine, query, bands))
    sharing.set(band, [...(sharing.get(band) ?? []), document]);
  return sharing;
}

/** The documents at places in the log, by their place. */
async function originalsAt(
  { tx, engine }: Pick<Session, 'tx' | 'engine'>,
  places: readonly number[],
): Promise<ReadonlyMap<number, Original>> {
  const query = `select seq, id, copy_of, fingerprint, body from document where seq in ${INTEGERS}`;
  const rows = await rowsAmong<Row<'document'>>(tx, engine, query, places);
  return new Map(
    rows.map(({ seq, id, copy_of, fingerprint: print, body }) => [
      seq,
      {
        id,
        copyOf: copy_of,
        traces: {
          print: unpacked(Buffer.from(print, 'base64')),
          published: (JSON.parse(body) as KeptDocument).published,
        },
      },
    ]),
  );
}
