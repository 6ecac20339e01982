import { z } from 'zod';

/**
 * A passage of a document's text, as a W3C Web Annotation would select it: by position and by quotation.
 * `start` and `end` count UTF-16 code units of `document.text`; `quote` is exactly `text.slice(start, end)`.
 */
export const Evidence = z
  .object({ start: z.int().min(0), end: z.int().min(1), quote: z.string().min(1) })
  .refine((e) => e.end - e.start === e.quote.length, 'quote must be as long as end − start')
  .meta({ id: 'Evidence', description: 'A passage: text.slice(start, end) === quote, in UTF-16 code units' });
export type Evidence = z.infer<typeof Evidence>;

/** The longest passage that counts as one piece of evidence, in UTF-16 code units (the contract's limit, RECORD.md). */
export const LONGEST_PASSAGE = 600;

/** The passage of `text` between two offsets. Throws `RangeError` where the offsets do not lie in the text. */
export function passage(text: string, start: number, end: number): Evidence {
  if (!(start >= 0 && start < end && end <= text.length))
    throw new RangeError(`passage ${start}–${end} does not lie in a text of ${text.length} characters`);
  return { start, end, quote: text.slice(start, end) };
}

/** Whether the passage stands in the text, letter for letter. */
export const isExact = (text: string, evidence: Evidence): boolean =>
  text.slice(evidence.start, evidence.end) === evidence.quote;
