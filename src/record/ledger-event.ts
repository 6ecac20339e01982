import { z } from 'zod';
import { Day } from './date.js';
import { SourceDocument } from './document.js';
import { Dossier } from './dossier.js';
import { Evidence } from './evidence.js';
import { Forecast } from './forecast.js';
import { Instant } from './instant.js';
import { Outlet } from './outlet.js';
import { Question, Resolution } from './question.js';
import { Item, Notice } from './reading.js';

/** What made a reading: the program's version, and hashes of its code and of the parser's weights, so that it can be made again. */
export const Maker = z
  .object({ version: z.string(), code: z.string(), models: z.string() })
  .meta({ id: 'Maker', description: 'What made a reading' });
export type Maker = z.infer<typeof Maker>;

/** A document as the log holds it: all but its text, which stands once under its hash. */
export const KeptDocument = SourceDocument.omit({ text: true })
  .extend({
    /** From when the world knew of it: its day of publication, or the day on which an undated document was added. */
    known: Day,
    outlet: z.string().nullable(),
    copyOf: z.string().nullable(),
    /** Of a row of a table: each outlet whose word it rests on, `outlet` first. */
    outlets: z.array(z.string()).optional(),
  })
  .meta({ id: 'KeptDocument', description: 'A document as the log holds it, without its text' });
export type KeptDocument = z.infer<typeof KeptDocument>;

const id = z.string().min(1);

/** Everything that can happen to a ledger. The log holds nothing else, and all other tables can be made again from it. */
export const Happening = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('dossier.opened'), dossier: Dossier }),
    z.object({ kind: z.literal('dossier.changed'), dossier: Dossier }),
    z.object({ kind: z.literal('outlet.registered'), outlet: Outlet }),
    z.object({ kind: z.literal('document.added'), document: KeptDocument }),
    /** The same text was found in another place. */
    z.object({
      kind: z.literal('document.seen'),
      document: id,
      source: z.string(),
      outlet: z.string().nullable(),
    }),
    z.object({
      kind: z.literal('reading.made'),
      reading: id,
      document: id,
      maker: Maker,
      notices: z.array(Notice),
    }),
    /** An item of a reading, in the entry that it opens or, where `match` says why, in one that was there. */
    z.object({
      kind: z.literal('item.asserted'),
      item: Item,
      document: id,
      reading: id,
      entry: id,
      match: z.string().nullable(),
    }),
    z.object({ kind: z.literal('item.retracted'), item: id }),
    /** An item that a person read where the reading had missed it, in its entry as one of a reading is. */
    z.object({
      kind: z.literal('item.added'),
      item: Item,
      document: id,
      entry: id,
      match: z.string().nullable(),
    }),
    /** Slots of an item as a person mended them, only those that change; further passages of its document that tell so. */
    z.object({
      kind: z.literal('item.corrected'),
      item: id,
      slots: z.record(z.string(), z.json()),
      evidence: z.array(Evidence).min(1).optional(),
    }),
    z.object({ kind: z.literal('item.accepted'), item: id }),
    z.object({ kind: z.literal('item.rejected'), item: id }),
    z.object({ kind: z.literal('merge.proposed'), entries: z.tuple([id, id]) }),
    z.object({ kind: z.literal('merge.declined'), entries: z.tuple([id, id]) }),
    z.object({ kind: z.literal('entry.merged'), entry: id, into: id }),
    z.object({ kind: z.literal('entry.split'), entry: id, items: z.array(id).min(1), into: id }),
    /** A question came into the book of forecasts; what was said of it; what became of it. */
    z.object({ kind: z.literal('question.asked'), question: Question }),
    z.object({ kind: z.literal('forecast.made'), forecast: Forecast }),
    z.object({ kind: z.literal('question.resolved'), resolution: Resolution }),
    /** A decision that no longer holds; what it did is undone, the log keeps both. */
    z.object({ kind: z.literal('decision.undone'), event: z.int().min(1) }),
  ])
  .meta({ id: 'Happening', description: 'Something that happened to a ledger' });
export type Happening = z.infer<typeof Happening>;
export type HappeningKind = Happening['kind'];

/** A line of the log: what happened, when it was written down, by whom and why; its hash seals it and all lines before it. */
export const LedgerEvent = z
  .object({
    /** Its place in the log, from 1, without gaps. */
    seq: z.int().min(1),
    at: Instant,
    /** A person, or the program with its version (`dragoman/0.1.0`). */
    by: z.string().min(1),
    because: z.string().nullable(),
    what: Happening,
    /** SHA-256 in hexadecimal over the hash of the event before it and all of the above. */
    hash: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .meta({ id: 'LedgerEvent', description: 'A line of the log; its hash seals it and all lines before it' });
export type LedgerEvent = z.infer<typeof LedgerEvent>;
