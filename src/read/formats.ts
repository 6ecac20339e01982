import { extname } from 'node:path';
import { docx } from './docx.js';
import type { Format, RawDocument } from './format.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { pdf } from './pdf.js';
import { plainText } from './plain-text.js';
import { readingJson } from './reading-json.js';
import { refusal } from './refusals.js';

/** The formats that are known. Where several claim the same bytes, the first does. */
export const FORMATS: readonly Format[] = [pdf, docx, html, readingJson, markdown, plainText];

/** Bytes at the start in which formats look for their marks. */
const HEAD = 2_048;

/** What other files start with, as Latin-1 text, and what people call them. */
const FOREIGN: readonly (readonly [start: RegExp, what: string | null])[] = [
  [/^\{\\rtf/, 'a Rich Text file'],
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
  const head = Buffer.from(raw.bytes.subarray(0, HEAD)).toString('latin1');
  const claimed = FORMATS.find((format) => format.claims?.(head, raw));
  if (claimed) return claimed;
  const foreign = FOREIGN.find(([start]) => start.test(head));
  if (foreign) throw foreign[1] ? refusal.unsupported(raw.source, foreign[1]) : refusal.binary(raw.source);
  const extension = extname(raw.name).slice(1).toLowerCase();
  const type = raw.contentType;
  const named = FORMATS.find((format) => extension !== '' && format.extensions.includes(extension));
  return named ?? FORMATS.find((f) => f.mediaType === type || f.aliases?.includes(type ?? '')) ?? plainText;
}
