import { extname } from 'node:path';
import { isFeed } from './feed-mark.js';
import type { Format, RawDocument } from './format.js';
import { refusal } from './refusals.js';

/** A page's first tag, after a declaration or a remark, in UTF-8 or UTF-16. */
const PAGE =
  /^(?:\xEF\xBB\xBF)?\s{0,500}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,500}-->\s{0,99})?<(?:!doctype\s{1,9}html|html[\s>])/i;
const READING = /^(?:\xEF\xBB\xBF)?\s{0,99}\{\s{0,99}"document"\s{0,99}:/;
const OLD_CONTAINER = '\xD0\xCF\x11\xE0';
/** As old containers write names: a Word file that is protected by a password lies in such a container. */
const ENCRYPTED = 'EncryptedPackage'.split('').join('\0');

const plainText: Format = {
  mediaType: 'text/plain',
  extensions: ['txt', 'text', 'asc'],
  load: () => import('./plain-text.js'),
};

/** The formats that are known. Where several claim the same bytes, the first does. */
export const FORMATS: readonly Format[] = [
  {
    mediaType: 'application/pdf',
    extensions: ['pdf'],
    // Readers of PDF accept the mark anywhere in the first kilobyte.
    claims: (head) => head.slice(0, 1_024).includes('%PDF-'),
    load: () => import('./pdf.js'),
  },
  {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx', 'docm'],
    claims: (head, { bytes }) =>
      (head.startsWith('PK\x03\x04') && contains(bytes, 'word/document.xml')) ||
      (head.startsWith(OLD_CONTAINER) && contains(bytes, ENCRYPTED)),
    load: () => import('./docx.js'),
  },
  {
    mediaType: 'text/html',
    extensions: ['html', 'htm', 'xhtml'],
    aliases: ['application/xhtml+xml'],
    claims: (head) => PAGE.test(head.replace(/^(?:\xFF\xFE|\xFE\xFF)/, '').replaceAll('\0', '')),
    load: () => import('./html.js'),
  },
  {
    mediaType: 'application/json',
    extensions: ['json'],
    claims: (head) => READING.test(head),
    load: () => import('./reading-json.js'),
  },
  {
    mediaType: 'text/markdown',
    extensions: ['md', 'markdown', 'mdown', 'mkd'],
    aliases: ['text/x-markdown'],
    load: () => import('./markdown.js'),
  },
  plainText,
];

/** The same bytes with the methods of a Buffer, not copied. */
const view = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const contains = (bytes: Uint8Array, mark: string): boolean => view(bytes).includes(mark, 0, 'latin1');

/** Whether the bytes are an Excel file (XLSX). */
export const isWorkbook = (head: string, { bytes }: RawDocument): boolean =>
  head.startsWith('PK\x03\x04') && contains(bytes, 'xl/workbook.xml');

/** Bytes at the start in which marks stand. */
const HEAD = 2_048;

/** The first bytes as Latin-1 text, in which formats look for their marks. */
export const headOf = ({ bytes }: RawDocument): string => view(bytes.subarray(0, HEAD)).toString('latin1');

/** What other files start with, as Latin-1 text, and what people call them. */
const FOREIGN: readonly (readonly [start: RegExp, what: string | null])[] = [
  [/^\{\\rtf/, 'a Rich Text file'],
  [/^(?:\xEF\xBB\xBF)?\s{0,99}<\?xml/, 'an XML file'],
  [/^\xD0\xCF\x11\xE0/, 'an old Office file'],
  [/^PK(?:\x03\x04|\x05\x06)/, 'an archive or an Office file of another kind'],
  [/^(?:\x89PNG|\xFF\xD8\xFF|GIF8|II\*\0|MM\0\*|RIFF|BM.{4}\0\0\0\0)/s, 'a picture or a recording'],
  [/^(?:ID3|OggS|fLaC|\0\0\0.ftyp|\x1A\x45\xDF\xA3)/s, 'a picture or a recording'],
  [/^(?:\x1F\x8B|BZh|\xFD7zXZ|7z\xBC\xAF|Rar!|\x28\xB5\x2F\xFD)/, 'a compressed file'],
  [/^(?:\x7FELF|MZ.{2}|\xCA\xFE\xBA\xBE|SQLite format 3|PAR1)/s, null],
];

/**
 * The format of the bytes: by what they start with, then by the name's extension, then by the media type of the answer, else plain text.
 * Throws `Failure` `unsupported` or `binary` for the marks of formats that are not read.
 */
export function formatOf(raw: RawDocument): Format {
  const head = headOf(raw);
  const claimed = FORMATS.find((format) => format.claims?.(head, raw));
  if (claimed) return claimed;
  if (isFeed(head)) throw refusal.feed(raw.source);
  if (isWorkbook(head, raw)) throw refusal.sheet(raw.source);
  const foreign = FOREIGN.find(([start]) => start.test(head));
  if (foreign) throw foreign[1] ? refusal.unsupported(raw.source, foreign[1]) : refusal.binary(raw.source);
  const extension = extname(raw.name).slice(1).toLowerCase();
  const type = raw.contentType;
  const named = FORMATS.find((format) => extension !== '' && format.extensions.includes(extension));
  return named ?? FORMATS.find((f) => f.mediaType === type || f.aliases?.includes(type ?? '')) ?? plainText;
}
