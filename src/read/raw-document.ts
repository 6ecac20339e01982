import { isAddress } from './address.js';
import type { Progress, RawDocument } from './format.js';
import { fromFile } from './from-file.js';
import { fromInput } from './from-input.js';
import { MAX_BYTES, TIMEOUT_MS } from './limits.js';

/** How bytes are fetched. */
export interface FetchOptions {
  /** Fetch from private and loopback networks as well. */
  allowPrivate?: boolean;
  /** The largest document that is read, in bytes; 20 MB unless said. */
  maxBytes?: number;
  /** The time that an address may take, in milliseconds; 20 s unless said. */
  timeoutMs?: number;
  /** Called as bytes and pages come in. */
  onProgress?: Progress;
}

/**
 * The bytes behind a source, whatever they are: of a path, `-` for standard input, or an http(s) address. Throws `Failure` where they are
 * missing, too large, or may not be had.
 */
export async function rawDocument(source: string, options: FetchOptions = {}): Promise<RawDocument> {
  const { maxBytes = MAX_BYTES, timeoutMs = TIMEOUT_MS, allowPrivate = false, onProgress } = options;
  if (source === '-') return fromInput(process.stdin, maxBytes, onProgress);
  if (!isAddress(source)) return fromFile(source, maxBytes, onProgress);
  const { fromWeb } = await import('./from-web.js');
  return fromWeb(source, { maxBytes, timeoutMs, allowPrivate, ...(onProgress && { onProgress }) });
}
