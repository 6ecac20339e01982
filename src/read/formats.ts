import type { Format, RawDocument } from './format.js';
import { plainText } from './plain-text.js';

/** The formats that are known. */
export const FORMATS: readonly Format[] = [plainText];

/** The format of the bytes. */
export function formatOf(_raw: RawDocument): Format {
  return plainText;
}
