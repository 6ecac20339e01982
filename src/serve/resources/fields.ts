import { z } from 'zod';
import { isStorable } from '../../keep/storable.js';
import { Entry, Issue } from '../../record/index.js';
import { ItemKind } from '../schemas/item-kind.js';

/** A field is called here as its name says. */
export const asField = (field: string): string => field;

/** A field that may come several times. */
export const several = <T extends z.ZodType>(one: T) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(one).max(20).optional(),
  );

const day = 'YYYY-MM-DD, today, yesterday or a weekday';
const edge = `${day}; a year or month means the whole of it`;
/** What stands in addresses and bodies: nothing that a ledger could not keep, which some databases cannot even be asked for. */
export const plainText = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .refine((value) => isStorable(JSON.stringify(value)), 'must not hold a NUL or half a character');
/** Longer than any name, day or word of a question. */
const text = plainText(400);

/** From where a dossier is looked at: fields of nearly every resource. */
export const viewFields = {
  asOf: text.optional().describe(`What the world knew on that day: ${day}`),
  recordedBy: text.optional().describe(`What this ledger said on that day: ${day}`),
};

/** Which part of the record is asked for, as on the command line. */
export const filterFields = {
  kind: several(z.enum(ItemKind.options)).describe('Only these kinds of entry'),
  party: text.optional().describe('Only entries that name this state (PRK) or person (PRK:Kim Jong Un)'),
  issue: Issue.optional().describe('Only entries on this topic'),
  from: text.optional().describe(`Only what may have happened on this day or later: ${edge}`),
  to: text.optional().describe(`Only what may have happened on this day or earlier: ${edge}`),
};

/** Rows of a page at most; more would keep others waiting. */
const MOST_ROWS = 500;

/** Which page of a list is asked for. `usual` rows come where nobody says how many. */
export const pageFields = (usual: number) => ({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_ROWS)
    .default(usual)
    .describe(`Rows of a page, at most ${MOST_ROWS}`),
  after: text.optional().describe('Where the page before this one ended: its "next"'),
});

/** Yes or no in an address. */
export const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform((value) => value === 'true');

/** A page of rows, and where the next one begins; null after the last. */
export const pageOf = <T extends z.ZodType>(row: T) =>
  z.object({
    rows: z.array(row),
    next: z.string().nullable().describe('For "after" of the next page; null on the last'),
  });

export const EntryPage = pageOf(Entry).meta({ id: 'EntryPage', description: 'A page of entries' });

/** The name of something in a dossier, as it stands in a path. */
export const idField = (means: string) => plainText(300).describe(means);
