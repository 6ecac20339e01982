import { createHash } from 'node:crypto';
import { extname } from 'node:path';
import type { Day } from '../record/date.js';
import type { SourceDocument } from '../record/document.js';
import { isDay } from './calendar.js';
import { datelineOf } from './dateline.js';
import { detectLanguage, languageName } from './detect-language.js';
import type { Extracted, RawDocument } from './format.js';
import { formatOf } from './formats.js';
import { harmless } from './harmless.js';
import { type FetchOptions, rawDocument } from './raw-document.js';
import { refusal } from './refusals.js';
import { slug } from './slug.js';

export interface ReadOptions extends FetchOptions {
  /** The day of publication, which then counts for more than what the document says. */
  published?: Day;
  /** Read a document in another language than English as well. */
  force?: boolean;
}

/**
 * Reads one document: a path, `-` for standard input, or an http(s) address. Throws `Failure` with one sentence for people
 * where it is missing, too large, damaged, in another language, or otherwise not to be read.
 */
export async function readDocument(source: string, options: ReadOptions = {}): Promise<SourceDocument> {
  if (options.published !== undefined && !isDay(options.published))
    throw refusal.badDate(source, options.published);
  return documentFrom(await rawDocument(source, options), options);
}

/** The document that bytes hold: as `readDocument`, once they are there. */
export async function documentFrom(raw: RawDocument, options: ReadOptions = {}): Promise<SourceDocument> {
  const { source } = raw;
  if (raw.bytes.length === 0) throw refusal.empty(source);
  const format = formatOf(raw);
  const { extract } = await format.load();
  const extracted = await extract(raw, options.onProgress);
  const text = harmless(extracted.text);
  if (!/\S/.test(text)) throw refusal.empty(source);
  const language = detectLanguage(text);
  if (language !== null && language !== 'en' && !options.force)
    throw refusal.language(source, languageName(language));
  return {
    id: extracted.id ?? identify(raw, extracted),
    title:
      harmless(extracted.title ?? '')
        .replace(/\s+/g, ' ')
        .trim() || null,
    ...dated(extracted, text, options.published),
    source,
    mediaType: format.mediaType,
    language,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    text,
  };
}

/** A readable name: of the file, of the address's last part, or of the title. */
function identify(raw: RawDocument, extracted: Extracted): string {
  if (raw.source === '-') return 'stdin';
  const stem = raw.name.slice(0, raw.name.length - extname(raw.name).length);
  return (
    slug(stem) ||
    slug(extracted.title ?? '') ||
    slug(raw.source.replace(/^\w+:\/\/(?:www\.)?/, '')) ||
    'document'
  );
}

/** The day of publication by precedence: given, written by the publisher, in the dateline, and last the day the file was made. */
function dated(
  extracted: Extracted,
  text: string,
  given: Day | undefined,
): Pick<SourceDocument, 'published' | 'publishedFrom'> {
  if (given) return { published: given, publishedFrom: 'given' };
  if (extracted.published) return { published: extracted.published, publishedFrom: 'metadata' };
  const dateline = datelineOf(text);
  if (dateline) return { published: dateline, publishedFrom: 'dateline' };
  if (extracted.made) return { published: extracted.made, publishedFrom: 'metadata' };
  return { published: null, publishedFrom: null };
}
