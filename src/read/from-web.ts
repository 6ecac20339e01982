import { lookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { Failure } from '../record/failure.js';
import { collect } from './collect.js';
import type { Progress, RawDocument } from './format.js';
import { MAX_REDIRECTS } from './limits.js';
import { refusal } from './refusals.js';
import { isPublicAddress } from './special-networks.js';

/** An IP address of a host. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

export interface WebOptions {
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly allowPrivate: boolean;
  readonly onProgress?: Progress;
  /** Looks a host name up; the system's resolver unless said. */
  readonly resolve?: (host: string) => Promise<readonly HostAddress[]>;
}

const systemResolve = (host: string): Promise<readonly HostAddress[]> => lookup(host, { all: true });

/**
 * Fetches an http(s) address, redirects followed, within one deadline for all of it. Before each request the host is looked up and all its
 * addresses are checked, and the connection goes to just these, so that a name cannot lead elsewhere between check and use.
 * Throws `Failure`: see docs/read.md.
 */
export async function fromWeb(source: string, options: WebOptions): Promise<RawDocument> {
  const deadline = AbortSignal.timeout(options.timeoutMs);
  try {
    return await fetchDocument(source, options, deadline);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (deadline.aborted) throw refusal.tooSlow(source, options.timeoutMs);
    throw refusal.unreachable(source, reasonOf(error));
  }
}

async function fetchDocument(
  source: string,
  options: WebOptions,
  deadline: AbortSignal,
): Promise<RawDocument> {
  const { url, response } = await follow(source, options, deadline);
  const header = response.headers;
  const coding = header['content-encoding']?.toLowerCase() ?? 'identity';
  const length = Number(header['content-length'] ?? Number.NaN);
  if (length > options.maxBytes) {
    response.destroy();
    throw refusal.tooLarge(source, options.maxBytes);
  }
  const total = coding === 'identity' && length >= 0 ? length : null;
  const body = await unpacked(response, coding);
  const bytes = await collect(body, source, options.maxBytes, (done) =>
    options.onProgress?.(done, total, 'bytes'),
  ).finally(() => response.destroy());
  const type = header['content-type']?.toLowerCase() ?? '';
  const charset = /charset\s{0,5}=\s{0,5}["']?([\w-]{1,40})/.exec(type)?.[1] ?? null;
  return { source, name: lastPart(url), bytes, contentType: type.split(';')[0]?.trim() || null, charset };
}

/** Asks for the address and goes where redirects lead, to the first answer that is a document. */
async function follow(
  source: string,
  options: WebOptions,
  deadline: AbortSignal,
): Promise<{ url: URL; response: IncomingMessage }> {
  const seen = new Set<string>();
  const over = failing(deadline);
  let url = parsed(source, source);
  for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
    if (seen.has(url.href)) throw refusal.redirectCircle(source);
    seen.add(url.href);
    const response = await request(url, await addressesOf(source, url, options, over), deadline);
    const status = response.statusCode ?? 0;
    if (status >= 200 && status < 300) return { url, response };
    response.destroy();
    const target = response.headers.location;
    if (status < 300 || status >= 400 || !target) throw refusal.httpStatus(source, status);
    url = parsed(source, target, url);
  }
  throw refusal.tooManyRedirects(source, MAX_REDIRECTS);
}

/** The address as a URL without its fragment. Throws `Failure` `unsupported` for what is no http(s) address. */
function parsed(source: string, address: string, base?: URL): URL {
  const url = URL.canParse(address, base?.href) ? new URL(address, base) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw refusal.badAddress(source);
  url.hash = '';
  return url;
}

/** The host's addresses, all of which may be connected to. One private address among them is enough to refuse. */
async function addressesOf(
  source: string,
  url: URL,
  { resolve = systemResolve, allowPrivate }: WebOptions,
  over: Promise<never>,
): Promise<readonly HostAddress[]> {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await Promise.race([
    resolve(host).catch(() => {
      throw refusal.unresolvedHost(source);
    }),
    over,
  ]);
  if (addresses.length === 0) throw refusal.unresolvedHost(source);
  if (!allowPrivate && !addresses.every(({ address }) => isPublicAddress(address)))
    throw refusal.privateNetwork(source, host);
  return addresses;
}

/** Fails as soon as the signal fires, to be raced with what cannot be broken off. */
function failing(signal: AbortSignal): Promise<never> {
  const over = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  over.catch(() => {}); // nobody may be waiting any more
  return over;
}

/** One GET to one of the given addresses, whatever the name may lead to by now. The name stays in the Host header and in TLS. */
async function request(
  url: URL,
  addresses: readonly HostAddress[],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { get } = url.protocol === 'https:' ? await import('node:https') : await import('node:http');
  return new Promise((resolve, reject) => {
    get(
      url,
      {
        agent: false,
        signal,
        headers: { 'user-agent': 'dragoman', accept: 'text/html, */*;q=0.8', 'accept-encoding': 'gzip, br' },
        lookup: (_host, { all }, done) => {
          const [first] = addresses;
          if (all || !first) done(null, [...addresses]);
          else done(null, first.address, first.family);
        },
      },
      resolve,
    ).on('error', reject);
  });
}

/** The answer's body, unpacked as it comes, so that the size limit counts what it really holds. */
async function unpacked(response: IncomingMessage, coding: string): Promise<Readable> {
  if (coding === 'identity') return response;
  const { createBrotliDecompress, createGunzip, createInflate } = await import('node:zlib');
  const makers: Record<string, () => NodeJS.ReadWriteStream & Readable> = {
    gzip: createGunzip,
    'x-gzip': createGunzip,
    deflate: createInflate,
    br: createBrotliDecompress,
  };
  const maker = makers[coding];
  if (!maker) throw new Error(`unknown encoding ${coding}`);
  const stream = maker();
  response.on('error', (error) => stream.destroy(error));
  response.pipe(stream);
  return stream;
}

function lastPart(url: URL): string {
  const part = url.pathname.split('/').findLast((segment) => segment !== '') ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What went wrong with a connection, in a word: its code (ECONNREFUSED) or else its message. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message;
}
