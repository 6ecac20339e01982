import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';

/** A file within an archive, still packed. Sizes in bytes; `size` is what the archive says, which need not be true. */
export interface ZipEntry {
  readonly name: string;
  readonly size: number;
  readonly packed: Uint8Array;
  readonly method: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** The end record is 22 bytes long and may be followed by a comment of up to 65 535 (APPNOTE.TXT, 4.3.16). */
const END_SIZE = 22;
const MAX_COMMENT = 65_535;

const inflate = promisify(inflateRaw);

/** The files of an archive by its central directory (APPNOTE.TXT, 4.3). Throws `RangeError` where the archive is damaged. */
export function zipEntries(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new RangeError('the directory is broken');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const nameEnd = at + 46 + (nameLength ?? 0);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd));
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      size: view.getUint32(at + 24, true),
      packed: packedBytes(bytes, view, view.getUint32(at + 42, true), view.getUint32(at + 20, true)),
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endRecord(view: DataView): number {
  const least = Math.max(0, view.byteLength - END_SIZE - MAX_COMMENT);
  for (let at = view.byteLength - END_SIZE; at >= least; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new RangeError('the directory is missing');
}

function packedBytes(bytes: Uint8Array, view: DataView, local: number, size: number): Uint8Array {
  if (view.getUint32(local, true) !== LOCAL) throw new RangeError('a file is missing');
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + size > bytes.length) throw new RangeError('a file is cut off');
  return bytes.subarray(start, start + size);
}

/**
 * The bytes of a file, unpacked to `limit` bytes at most, whatever the archive says.
 * Throws `ERR_BUFFER_TOO_LARGE` where there are more, other errors where they are damaged.
 */
export async function unzip(entry: ZipEntry, limit: number): Promise<Uint8Array> {
  if (entry.method === STORED) return entry.packed;
  if (entry.method !== DEFLATED) throw new RangeError('packed in an unknown way');
  return inflate(entry.packed, { maxOutputLength: Math.max(1, limit) });
}
