import type { RawDocument } from './format.js';

/** Bytes to text. */
export function decode(raw: RawDocument): string {
  return new TextDecoder('utf-8').decode(raw.bytes);
}
