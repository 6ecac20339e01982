import { createHash } from 'node:crypto';
import { z } from 'zod';
import { Day } from '../record/date.js';
import { isExact } from '../record/evidence.js';
import { Item, type Reading } from '../record/reading.js';
import { decode } from './decode.js';
import type { RawDocument } from './format.js';
import { refusal } from './refusals.js';

/** A reading as somebody wrote it down, in the form of RECORD.md: whatever else stands in it stays. */
const Written = z.looseObject({
  document: z.looseObject({
    text: z.string().min(1),
    id: z.string().optional(),
    title: z.string().nullish(),
    published: Day.nullish(),
  }),
  items: z.array(z.looseObject({})),
});
export type WrittenReading = z.infer<typeof Written>;

/** What was written, and the same as a reading of the record; the items of both stand in the same order. */
export interface ReadAgain {
  readonly written: WrittenReading;
  readonly reading: Reading;
}

/** Who wrote an item by hand stands by it. */
const STANDS_BY = 1;

/** A document that was never JSON wants other advice than JSON that broke. */
const noJson = (source: string, text: string): Error =>
  /^\s*[{[]/.test(text) ? refusal.damaged(source, 'JSON') : refusal.notWeighable(source, 'it is no JSON');

/**
 * The readings that bytes hold: one as JSON, or one a line, as `dragoman brief --json` prints them. Items without a confidence stand at 1.
 * Throws `Failure` where a line is no JSON, is no reading, or has a passage that does not stand in its text.
 */
export function writtenReadings(raw: RawDocument): ReadAgain[] {
  const text = decode(raw).replace(/^\uFEFF/, '');
  if (!/\S/.test(text)) throw refusal.empty(raw.source);
  const whole = parsed(text);
  const values =
    whole === null
      ? text
          .split('\n')
          .filter((line) => /\S/.test(line))
          .map(parsed)
      : [whole];
  return values.map((value, i) => {
    const place = values.length > 1 ? `${i + 1}. reading: ` : '';
    if (value === null) throw noJson(raw.source, text);
    return readAgain(raw.source, value.json, place);
  });
}

/** The value of some JSON; null where it is none. */
function parsed(text: string): { json: unknown } | null {
  try {
    return { json: JSON.parse(text) };
  } catch {
    return null;
  }
}

function readAgain(source: string, json: unknown, place: string): ReadAgain {
  const found = Written.safeParse(json);
  if (!found.success) throw refusal.notWeighable(source, `${place}${whatIsWrong(found.error.issues[0])}`);
  const { document, items } = found.data;
  const { text, id, title, published } = document;
  return {
    written: found.data,
    reading: {
      document: {
        id: id ?? 'document',
        title: title ?? null,
        published: published ?? null,
        publishedFrom: null,
        source,
        mediaType: 'application/json',
        language: null,
        sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
        text,
      },
      items: items.map((item, i) => itemOf(source, item, text, `${place}item ${i + 1}`)),
      notices: [],
    },
  };
}

/** An item whose passages stand in the text. */
function itemOf(source: string, written: Record<string, unknown>, text: string, place: string): Item {
  const found = Item.safeParse({ confidence: STANDS_BY, ...written });
  if (!found.success) throw refusal.notWeighable(source, `${place}: ${whatIsWrong(found.error.issues[0])}`);
  const wrong = found.data.evidence.findIndex((piece) => !isExact(text, piece));
  if (wrong >= 0)
    throw refusal.notWeighable(
      source,
      `${place}: evidence.${wrong}.quote is not what stands in the text there`,
    );
  return found.data;
}

const whatIsWrong = (issue: { path: PropertyKey[]; message: string } | undefined): string =>
  issue ? `${issue.path.map(String).join('.') || 'the whole'}: ${issue.message}` : 'unknown form';
