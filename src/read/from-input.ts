import { collect } from './collect.js';
import type { Progress, RawDocument } from './format.js';

/** Reads standard input to its end, at most `maxBytes`. Throws `Failure` `too-large`. */
export async function fromInput(
  stream: AsyncIterable<Uint8Array>,
  maxBytes: number,
  onProgress?: Progress,
): Promise<RawDocument> {
  const bytes = await collect(stream, '-', maxBytes, (done) => onProgress?.(done, null, 'bytes'));
  return { source: '-', name: '', bytes, contentType: null, charset: null };
}
