import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Day } from '../record/date.js';
import type { SourceDocument } from '../record/document.js';
import { isDay } from './calendar.js';
import type { Extracted, Progress, RawDocument } from './format.js';
import { formatOf } from './formats.js';
import { fromFile } from './from-file.js';
import { harmless } from './harmless.js';
import { MAX_BYTES } from './limits.js';
import { refusal } from './refusals.js';
import { slug } from './slug.js';

export interface ReadOptions {
  /** The day of publication, which then counts for more than what the document says. */
  published?: Day;
  /** Read a document in another language than English as well. */
  force?: boolean;
  /** Fetch from private and loopback networks as well. */
  allowPrivate?: boolean;
  /** The largest document that is read, in bytes; 20 MB unless said. */
  maxBytes?: number;
  /** The time that an address may take, in milliseconds; 20 s unless said. */
  timeoutMs?: number;
  onProgress?: Progress;
}

/**
 * Reads one document: a path, `-` for standard input, or an http(s) address. Throws `Failure` with one sentence for people
 * where it is missing, too large, damaged, in another language, or otherwise not to be read.
 */
export async function readDocument(source: string, options: ReadOptions = {}): Promise<SourceDocument> {
  if (options.published !== undefined && !isDay(options.published))
    throw refusal.badDate(source, options.published);
  const raw = await fromFile(source, options.maxBytes ?? MAX_BYTES, options.onProgress);
  const format = formatOf(raw);
  const extracted = await format.extract(raw, options.onProgress);
  const text = harmless(extracted.text);
  if (!/\S/.test(text)) throw refusal.empty(source);
  return {
    id: identify(raw, extracted),
    title: extracted.title ?? null,
    ...dated(extracted, options.published),
    source,
    mediaType: format.mediaType,
    language: null,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    text,
  };
}

function identify(raw: RawDocument, extracted: Extracted): string {
  if (extracted.id) return extracted.id;
  if (raw.source === '-') return 'stdin';
  return (
    slug(raw.name.slice(0, raw.name.length - extname(raw.name).length)) ||
    slug(extracted.title ?? '') ||
    'document'
  );
}

/** The day of publication by precedence: what the caller gives, what the publisher wrote. */
function dated(
  extracted: Extracted,
  given: Day | undefined,
): Pick<SourceDocument, 'published' | 'publishedFrom'> {
  if (given) return { published: given, publishedFrom: 'given' };
  if (extracted.published) return { published: extracted.published, publishedFrom: 'metadata' };
  return { published: null, publishedFrom: null };
}
