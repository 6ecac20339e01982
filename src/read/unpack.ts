import type { RawDocument } from './format.js';
import { refusal } from './refusals.js';
import { unzip, type ZipEntry, zipEntries } from './zip.js';

const isMarkup = ({ name }: ZipEntry): boolean => /\.(?:xml|rels)$/i.test(name);

/**
 * The mark-up in an Office file by the names of its parts, unpacked to `limit` bytes in all, whatever the archive says of their size.
 * Pictures are not unpacked. Throws `Failure` `too-large`, and other errors where the archive is damaged.
 */
export async function unpackMarkup(raw: RawDocument, limit: number): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  let left = limit;
  for (const entry of zipEntries(raw.bytes).filter(isMarkup)) {
    if (entry.size > left) throw refusal.unpacksTooLarge(raw.source, limit);
    const bytes = await unzip(entry, left).catch((error: unknown) => {
      const tooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
      throw tooLarge ? refusal.unpacksTooLarge(raw.source, limit) : error;
    });
    left -= bytes.length;
    parts.set(entry.name, new TextDecoder().decode(bytes));
  }
  return parts;
}
