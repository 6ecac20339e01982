import { z } from 'zod';
import { Alignment } from './alignment.js';
import { Assessment } from './assessment.js';
import { Capability } from './capability.js';
import { Commitment } from './commitment.js';
import { Day } from './date.js';
import { Encounter } from './encounter.js';
import { Obstacle } from './obstacle.js';
import { Pause } from './pause.js';
import { Position } from './position.js';
import { Precedent } from './precedent.js';
import { Item, type ItemKind } from './reading.js';
import { TableRow } from './row.js';
import { Statement } from './statement.js';

const carried = { id: true, evidence: true, confidence: true, rules: true } as const;
/** The slots of any kind, without where they were read. */
export const Slots = z.discriminatedUnion('kind', [
  Encounter.omit(carried),
  Commitment.omit(carried),
  Position.omit(carried),
  Obstacle.omit(carried),
  Assessment.omit(carried),
  Statement.omit(carried),
  Capability.omit(carried),
  Alignment.omit(carried),
  Pause.omit(carried),
  Precedent.omit(carried),
]);
export type Slots = z.infer<typeof Slots>;
/** The slots of one kind. */
export type SlotsOf<K extends ItemKind> = Extract<Slots, { kind: K }>;

/** The document behind a report, as far as a page that shows the report needs it. */
export const ReportedIn = z
  .object({
    id: z.string(),
    title: z.string().nullable(),
    /** The day that the document bears: when it was said. */
    published: Day.nullable(),
    /** The day from which the world knew of it: `published`, or the day on which an undated document was added. */
    known: Day,
    /** Path or address. */
    source: z.string(),
    /** `Outlet.id`, or null where nobody knows who publishes it. */
    outlet: z.string().nullable(),
    /** The document that this one is a near copy of, or null. */
    copyOf: z.string().nullable(),
    /** Of a row of a table: which one. */
    row: TableRow.optional(),
    /** Of a row: each outlet whose word it rests on, `outlet` first. */
    outlets: z.array(z.string()).optional(),
  })
  .meta({ id: 'ReportedIn', description: 'The document behind a report' });
export type ReportedIn = z.infer<typeof ReportedIn>;

/** What a person decided on an item; null while nobody has. A rejected item is no longer part of its entry. */
export const Review = z.enum(['accepted', 'rejected']);
export type Review = z.infer<typeof Review>;

/** One item within an entry: what one passage of one document tells of the fact, corrections included. */
export const Report = z
  .object({
    item: Item,
    document: ReportedIn,
    review: Review.nullable(),
    /** Slots that a person corrected; left out where there are none. */
    corrected: z.array(z.string()).optional(),
  })
  .meta({ id: 'Report', description: 'What one passage of one document tells of a fact' });
export type Report = z.infer<typeof Report>;

/** Values of one slot that cannot all be true, side by side; the one that the entry goes by comes first. */
export const Contradiction = z
  .object({
    slot: z.string(),
    values: z.array(z.object({ value: z.json(), items: z.array(z.string()).min(1) })).min(2),
  })
  .meta({
    id: 'Contradiction',
    description: 'Values of one slot that cannot all be true; the one that the entry goes by first',
  });
export type Contradiction = z.infer<typeof Contradiction>;

/** One fact of the world, as all documents together tell it as of a day. */
export const Entry = z
  .object({
    id: z.string(),
    slots: Slots,
    contradictions: z.array(Contradiction),
    /** Each report of it, the earliest known first. */
    reports: z.array(Report).min(1),
    /**
     * How many independent sources tell of it: near copies and several documents of one outlet count once, a row of a table as the
     * outlets that it rests on. None where only rows tell it that nobody has checked.
     */
    sources: z.int().min(0),
    /** First and last day of the time that the fact happened in; null where it is open or unknown. */
    first: Day.nullable(),
    last: Day.nullable(),
  })
  .meta({ id: 'Entry', description: 'One fact, as all documents together tell it' });
export type Entry = z.infer<typeof Entry>;
