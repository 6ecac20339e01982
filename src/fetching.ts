import { wanting } from './adding.js';
import { foundAt } from './keep/ask/found-at.js';
import { type Added, addReadings, type Ledger } from './keep/index.js';
import { outletBehind, outletNamed } from './keep/outlets/index.js';
import { documentFrom, type ReadOptions, rawDocument } from './read/index.js';
import { slug } from './read/slug.js';
import { failureOf, type JobResult, readingIn } from './reading-job.js';
import type { ReadingPool } from './reading-pool.js';
import {
  Failure,
  type FailureCode,
  type Maker,
  type Outlet,
  type Reading,
  type SourceDocument,
} from './record/index.js';
import type { ListedSource } from './source-list.js';

/** What became of a listed document. */
export type Fetched =
  | {
      readonly source: ListedSource;
      readonly added: Added;
      /** The document that stood at the address until now, where its text was another one; both are kept. */
      readonly before: string | null;
    }
  | {
      readonly source: ListedSource;
      readonly failed: Error;
      /** Whether it was asked for: not where its host, or every host so far, could not be reached. */
      readonly asked: boolean;
      /** The document that once stood at the address and is kept, or null. */
      readonly kept: string | null;
    };

export interface FetchingOptions {
  readonly maker: Maker;
  readonly reading: Omit<ReadOptions, 'published' | 'onProgress'>;
  /** Documents that are there are read again by the code of today. */
  readonly again?: boolean;
  /** How long a host is left alone between two requests, in milliseconds. */
  readonly pause?: number;
  /** Is told of each document once it is safely in the ledger, or could not be had; in the order of the list. */
  readonly onFetched: (fetched: Fetched) => void | Promise<void>;
}

/** A second between two requests, as crawlers keep that want to be welcome. */
const PAUSE = 1000;
/** So many hosts that cannot be reached, and none that can: there is no network. */
const HOSTS = 3;
/** What says that a host cannot be reached, whatever is asked of it. */
const UNREACHED: ReadonlySet<FailureCode> = new Set(['unresolved-host', 'unreachable', 'too-slow']);

/**
 * Fetches listed documents, one after the other, and adds them to a ledger under the title, publisher and day that the list gives. What
 * cannot be had is told and does not stop the rest; a host that cannot be reached is asked once. Throws `Failure` where the ledger
 * cannot be written to.
 */
export async function addListed(
  ledger: Ledger,
  sources: readonly ListedSource[],
  pool: ReadingPool,
  options: FetchingOptions,
): Promise<void> {
  const before = await foundAt(
    ledger.store.db,
    sources.map(({ address }) => address),
  );
  const hosts = politeness(options.pause ?? PAUSE);
  for (const source of sources) {
    const texts = before.get(source.address) ?? [];
    const last = texts.at(-1)?.document ?? null;
    const result = await hosts.ask(source, () => read(ledger, source, pool, options));
    if (result instanceof Error) {
      await options.onFetched({ source, failed: result, asked: !(result instanceof NotAsked), kept: last });
      continue;
    }
    const { document } = result;
    const [added] = await addReadings(
      ledger,
      [{ reading: result, maker: options.maker, outlet: outletFor(source, document) }],
      { again: options.again === true },
    );
    if (!added) throw new RangeError('nothing became of a document');
    const isOther = !texts.some(({ sha256 }) => sha256 === document.sha256);
    await options.onFetched({ source, added, before: isOther ? last : null });
  }
}

/** Fetches and reads one document; what is there already comes without its items. What goes wrong is returned. */
async function read(
  ledger: Ledger,
  { id, address, title, published }: ListedSource,
  pool: ReadingPool,
  options: FetchingOptions,
): Promise<Reading | Error> {
  let result: JobResult;
  try {
    const raw = await rawDocument(address, options.reading);
    const own = await documentFrom(raw, { ...options.reading, ...(published && { published }) });
    result = await pool.read({ document: { ...own, id, title } }, wanting(ledger, options));
  } catch (thrown) {
    if (thrown instanceof Error) return thrown;
    throw thrown;
  }
  return 'failed' in result ? failureOf(result.failed) : readingIn(result);
}

/** The outlet at the address, else the publisher; called as the list calls it where nothing else is known of it. */
function outletFor({ publisher }: ListedSource, document: SourceDocument): Outlet | null {
  const name = slug(publisher)
    .replace(/[^a-z0-9-]/g, '')
    .replace(/^-+/, '');
  const outlet = outletBehind(document) ?? (name ? outletNamed(name) : null);
  return outlet && outlet.name === outlet.id ? { ...outlet, name: publisher } : outlet;
}

/** Asks hosts one at a time, none twice in a breath, and none again that could not be reached. */
function politeness(pause: number) {
  const unreached = new Map<string, Error>();
  let reached = false;
  let last = '';
  return {
    async ask<T>({ address }: ListedSource, work: () => Promise<T | Error>): Promise<T | Error> {
      const { host } = new URL(address);
      if (unreached.has(host) || (!reached && unreached.size >= HOSTS)) return new NotAsked(address);
      if (host === last) await new Promise((done) => setTimeout(done, pause));
      last = host;
      const result = await work();
      if (result instanceof Failure && UNREACHED.has(result.code)) unreached.set(host, result);
      else reached = true;
      return result;
    },
  };
}

/** The refusal of a document that was not asked for. */
class NotAsked extends Failure {
  constructor(address: string) {
    const why = 'since hosts could not be reached; try again later';
    super('unreachable', address, `"${address}" was not asked for, ${why}.`);
  }
}
