import { z } from 'zod';

/** A row of a table, as the evidence that it is: where it stands, which fact it tells, and on what it rests. */
export const TableRow = z
  .object({
    /** The table's name: its file's without extension, and the sheet's where there are several (`facts/talks`). */
    table: z.string().min(1),
    /** The row's own name in its table; null where it has none. */
    id: z.string().min(1).nullable(),
    /** `TABLE/ID` of the fact: of the row itself, or of the row whose fact it tells as well; null for a row without a name. */
    fact: z.string().min(3).nullable(),
    /** Addresses, and names of those who have none, on which it rests. */
    sources: z.array(z.string().min(1)),
    /** Whether somebody saw in its sources what it says. */
    verified: z.boolean(),
    /** What it says, as a sentence for people; null where its table has none. */
    says: z.string().nullable(),
  })
  .meta({ id: 'TableRow', description: 'A row of a table: its place, its fact and its sources' });
export type TableRow = z.infer<typeof TableRow>;

/** The table of a fact: `encounters` of `encounters/us-2018-06-12-singapore`. */
export const tableOf = (fact: string): string => fact.slice(0, fact.lastIndexOf('/'));
