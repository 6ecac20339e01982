import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { type Panel, readPanel } from './forecast/index.js';
import { Failure } from './record/failure.js';

/** How files begin that are no text: compressed ones, and ledgers. */
const GZIP = Buffer.of(0x1f, 0x8b);
const LEDGER = Buffer.from('SQLite format 3\0');
/** A panel of all countries and months since 1900 would be smaller (bytes). */
const LARGEST = 500_000_000;

const WHY: Record<string, string> = {
  ENOENT: 'does not exist; check the path',
  EISDIR: 'is a folder; name a panel as CSV',
  EACCES: 'may not be read by you; ask for permission to read it',
  ERR_BUFFER_TOO_LARGE: 'unpacks to more than 500 MB, which no panel needs; check that it is one',
};

const startsWith = (bytes: Buffer, mark: Buffer): boolean => bytes.subarray(0, mark.length).equals(mark);

const isBinary = (bytes: Buffer): boolean => bytes.subarray(0, 1000).includes(0);

/** The bytes of a panel, unpacked where they are compressed. */
function unpacked(path: string): Buffer {
  const bytes = readFileSync(path);
  return startsWith(bytes, GZIP) ? gunzipSync(bytes, { maxOutputLength: LARGEST }) : bytes;
}

/** A refusal of a whole file. */
const refused = (path: string, why: string, cause?: unknown): Failure =>
  new Failure('unsupported', path, `"${path}" ${why}.`, { cause });

/**
 * The bytes of a panel in a file, as CSV or as CSV.gz. @throws Failure for a file that is missing, a ledger, or no text.
 */
export function panelBytes(path: string): Buffer {
  let bytes: Buffer;
  try {
    bytes = unpacked(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw refused(path, WHY[code] ?? `cannot be read (${code}); check the disk and the file`, cause);
  }
  if (startsWith(bytes, LEDGER))
    throw refused(path, 'is a ledger, and no panel; give a CSV with a row for each country and month');
  if (isBinary(bytes)) throw refused(path, 'is no text; give a CSV with a row for each country and month');
  return bytes;
}

/** A panel of bytes. @throws Failure that names the file and what is wrong with it, by row. */
export function panelIn(bytes: Buffer, path: string): Panel {
  try {
    const panel = readPanel(bytes.toString('utf8'));
    if (panel.rows > 0) return panel;
    throw refused(path, 'has a heading and no rows; give a CSV with a row for each country and month');
  } catch (error) {
    if (error instanceof Failure && error.input !== path)
      throw new Failure(error.code, path, `"${path}": ${error.message}`, { cause: error });
    throw error;
  }
}
