import { z } from 'zod';
import { Day } from '../record/date.js';
import { decode } from './decode.js';
import type { Extracted, RawDocument } from './format.js';
import { refusal } from './refusals.js';

/** As much of a reading as is read again. */
const Contents = z.object({
  document: z.object({
    text: z.string(),
    id: z.string().optional(),
    title: z.string().nullish(),
    published: Day.nullish(),
  }),
});

/**
 * A reading in the form of RECORD.md, such as `dragoman brief --json` prints: its document is read again. The items are left aside.
 * Only `document.text` must be there. One document a file.
 */
export async function extract(raw: RawDocument): Promise<Extracted> {
  const parsed = Contents.safeParse(parse(raw));
  if (!parsed.success) throw refusal.notAReading(raw.source, whatIsWrong(parsed.error.issues[0]));
  const { text, id, title, published } = parsed.data.document;
  return {
    text,
    title: title ?? null,
    published: published ?? null,
    ...(id && isReadable(id) ? { id } : {}),
  };
}

function parse(raw: RawDocument): unknown {
  try {
    return JSON.parse(decode(raw).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw refusal.damaged(raw.source, 'JSON', error);
    throw error;
  }
}

const whatIsWrong = (issue: { path: PropertyKey[]; message: string } | undefined): string =>
  issue ? `${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}` : 'unknown form';

/** An identifier that is safe in a path, an address and a terminal. */
const isReadable = (id: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,199}$/u.test(id);
