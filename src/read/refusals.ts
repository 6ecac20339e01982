import { Failure, type FailureCode } from '../record/failure.js';

/** The input's name without characters that could act on a terminal, and not longer than two lines. */
function printable(source: string): string {
  const clean = source.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '\uFFFD');
  return clean.length > 160 ? `${clean.slice(0, 100)}…${clean.slice(-50)}` : clean;
}

const named = (source: string): string => (source === '-' ? 'Standard input' : `"${printable(source)}"`);
const megabytes = (bytes: number): string => `${Number((bytes / 1_000_000).toPrecision(3))} MB`;

/** A refusal whose sentence starts with the name of the input. */
const refuse =
  (code: FailureCode, rest: string) =>
  (source: string): Failure =>
    new Failure(code, source, `${named(source)} ${rest}`);

/** Every way in which reading can be refused: one sentence each, which names the input and says what to do. */
export const refusal = {
  missing: refuse('missing', 'does not exist; check the path.'),
  folder: refuse('unsupported', 'is a folder; name the documents in it, or a pattern.'),
  noDocuments: refuse('no-documents', 'holds no document that can be read; check the folder or the pattern.'),
  notPermitted: refuse('unreadable', 'may not be read by you; ask for permission to read it.'),
  unreadable: (source: string, why: string) =>
    refuse('unreadable', `cannot be read (${why}); check the disk and the path.`)(source),
  tooLarge: (source: string, maxBytes: number) =>
    refuse(
      'too-large',
      `is larger than ${megabytes(maxBytes)}; cut it into parts and read them one by one.`,
    )(source),
  unpacksTooLarge: (source: string, maxBytes: number) =>
    refuse(
      'too-large',
      `unpacks to more than ${megabytes(maxBytes)}; save only its text and read that.`,
    )(source),
  tooManyCells: (source: string, most: number) =>
    refuse(
      'too-large',
      `spreads over more than ${most} cells; delete empty rows and columns and save it again.`,
    )(source),
  empty: refuse('empty', 'contains no text; check that the right document was given.'),
  binary: refuse('binary', 'is no text but data of another kind; give text, Markdown, HTML, PDF or DOCX.'),
  unsupported: (source: string, what: string) =>
    refuse('unsupported', `is ${what}, which cannot be read; save it as text, HTML, PDF or DOCX.`)(source),
  feed: refuse('unsupported', 'is a feed; add it to a dossier, or give the address of one of its entries.'),
  sheet: refuse('unsupported', 'is a sheet of rows; add it to a dossier, or save its text and read that.'),
  unknownEncoding: refuse('unsupported', 'is in an encoding that cannot be told; save it as UTF-8.'),
  notAReading: (source: string, why: string) =>
    refuse('unsupported', `is JSON but no reading (${why}); give a file with document.text in it.`)(source),
  notWeighable: (source: string, why: string) =>
    refuse(
      'unsupported',
      `holds no reading that can be weighed (${why}); give one as "dragoman brief --json" prints it.`,
    )(source),
  encrypted: refuse('encrypted', 'is protected by a password; save it without one.'),
  noTextLayer: refuse(
    'no-text-layer',
    'is a scan without a text layer; run text recognition (OCR) on it first.',
  ),
  damaged: (source: string, format: string, cause?: unknown) =>
    new Failure(
      'damaged',
      source,
      `${named(source)} is a damaged ${format} file; open it in its own program and save it again.`,
      { cause },
    ),
  tooDeep: refuse('unsupported', 'is nested too deeply to be read; save its text and read that.'),
  language: (source: string, language: string) =>
    refuse(
      'language',
      `is in ${language}, and only English is read; use --force to read it all the same.`,
    )(source),
  badDate: (source: string, value: string) =>
    new Failure(
      'bad-date',
      source,
      `"${printable(value)}" is no day on which ${named(source)} can have appeared; write it as YYYY-MM-DD.`,
    ),
  badAddress: refuse(
    'unsupported',
    'is no address that can be fetched; give one that starts with http:// or https://.',
  ),
  unresolvedHost: refuse('unresolved-host', 'leads to a host that cannot be found; check the address.'),
  redirectCircle: refuse('redirects', 'redirects in a circle; give the address of the page itself.'),
  tooManyRedirects: (source: string, count: number) =>
    refuse('redirects', `redirects more than ${count} times; give the address of the page itself.`)(source),
  tooSlow: (source: string, milliseconds: number) =>
    refuse(
      'too-slow',
      `did not arrive within ${milliseconds / 1000} s; try again, or save it and read the file.`,
    )(source),
  httpStatus: (source: string, status: number) =>
    refuse('http-status', `was answered with status ${status}; check the address in a browser.`)(source),
  privateNetwork: (source: string, host: string) =>
    refuse(
      'private-network',
      `leads to a private network (${printable(host)}); use --allow-private if that is meant.`,
    )(source),
  unreachable: (source: string, why: string) =>
    refuse('unreachable', `cannot be reached (${why}); check the connection and try again.`)(source),
};
