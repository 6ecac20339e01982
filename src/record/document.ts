import { z } from 'zod';
import { Day } from './date.js';
import { TableRow } from './row.js';

/** A document as it was read: immutable text, where it came from, and the day that relative dates hang on. */
export const SourceDocument = z
  .object({
    id: z.string().min(1),
    title: z.string().nullable(),
    published: Day.nullable(),
    /** Where `published` was found: the caller, the document's metadata, or its dateline. */
    publishedFrom: z.enum(['given', 'metadata', 'dateline']).nullable(),
    /** Path, address or `-` for standard input. */
    source: z.string(),
    mediaType: z.string(),
    /** ISO 639-1 code of the detected language; null where the text is too short to tell. */
    language: z.string().nullable(),
    /** SHA-256 of the UTF-8 bytes of `text`, in hexadecimal. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    /** The plain text that offsets point into; paragraphs are separated by line breaks. */
    text: z.string(),
    /** Of a row of a table: which one. Ordinary documents have none. */
    row: TableRow.optional(),
  })
  .meta({
    id: 'SourceDocument',
    description: 'A document as it was read; offsets of evidence point into its text',
  });
export type SourceDocument = z.infer<typeof SourceDocument>;
