import type { Day, KeptDocument, SourceDocument } from '../../record/index.js';
import {
  bandsOf,
  type Fingerprint,
  fingerprint,
  isCopy,
  type Traces,
  unpacked,
  weeksAround,
} from '../copies/index.js';
import type { Session } from '../session.js';
import type { Engine } from '../store/engine.js';
import { INTEGERS, rowsAmong } from '../store/json-rows.js';
import type { Write } from '../store/tables.js';

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
  documents: readonly Pick<SourceDocument, 'sha256' | 'text' | 'published'>[],
): Promise<CopyFinder> {
  const alike = new Map<string, readonly Original[]>();
  for (const { sha256, text, published } of documents) {
    const print = fingerprint(text);
    prints.set(sha256, print);
    alike.set(sha256, await documentsLike(tx, engine, print, published));
  }
  // The last one first, as the ledger tells them: what a text is a copy of does not hang on how many are written together.
  const fresh: Original[] = [];
  const tracesOf = ({ sha256, published }: Pick<SourceDocument, 'sha256' | 'published'>): Traces => ({
    print: prints.get(sha256) ?? new Uint32Array(),
    published,
  });
  return {
    originalOf(document) {
      const traces = tracesOf(document);
      const others = [...fresh, ...(alike.get(document.sha256) ?? [])];
      const original = others.find((other) => isCopy(traces, other.traces));
      return original ? (original.copyOf ?? original.id) : null;
    },
    note: (document) =>
      void fresh.unshift({ id: document.id, copyOf: document.copyOf, traces: tracesOf(document) }),
  };
}

interface Row {
  readonly id: string;
  readonly copy_of: string | null;
  readonly fingerprint: string;
  readonly body: string;
}

async function documentsLike(
  tx: Write,
  engine: Engine['name'],
  print: Fingerprint,
  published: Day | null,
): Promise<Original[]> {
  const bands = bandsOf(print);
  if (bands.length === 0) return [];
  const weeks = weeksAround(published)?.join() ?? EVERY_WEEK;
  const query = `select id, copy_of, fingerprint, body from document
    where seq in (select document from copy_band where week in (${weeks}) and band in ${INTEGERS})
    order by seq desc limit ${MOST_COMPARED}`;
  const rows = await rowsAmong<Row>(tx, engine, query, bands);
  return rows.map(({ id, copy_of, fingerprint: packed, body }) => ({
    id,
    copyOf: copy_of,
    traces: {
      print: unpacked(Buffer.from(packed, 'base64')),
      published: (JSON.parse(body) as KeptDocument).published,
    },
  }));
}
