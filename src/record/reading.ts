import { z } from 'zod';
import { Alignment } from './alignment.js';
import { Assessment } from './assessment.js';
import { Capability } from './capability.js';
import { Commitment } from './commitment.js';
import { SourceDocument } from './document.js';
import { Encounter } from './encounter.js';
import { isExact } from './evidence.js';
import { Obstacle } from './obstacle.js';
import { Pause } from './pause.js';
import { Position } from './position.js';
import { Precedent } from './precedent.js';
import { Statement } from './statement.js';

/** The ten kinds of item, in the order in which a brief tells them. */
export const ITEM_SCHEMAS = [
  Encounter,
  Commitment,
  Position,
  Obstacle,
  Assessment,
  Statement,
  Capability,
  Alignment,
  Pause,
  Precedent,
] as const;

/** Any item of a reading. */
export const Item = z.discriminatedUnion('kind', ITEM_SCHEMAS).meta({ id: 'Item' });
export type Item = z.infer<typeof Item>;
export type ItemKind = Item['kind'];
export type ItemOf<K extends ItemKind> = Extract<Item, { kind: K }>;

/** A part of the document that could not be read or resolved, said plainly. */
export const Notice = z
  .object({
    code: z.string(),
    message: z.string(),
    start: z.int().min(0).optional(),
    /** The words of the document that it is about, where those are a name. */
    words: z.string().optional(),
  })
  .meta({ id: 'Notice', description: 'What could not be read or resolved' });
export type Notice = z.infer<typeof Notice>;

/** The code of a notice that somebody who acts bears a name by which nobody is known. */
export const UNKNOWN_NAME = 'unknown-name';

/** One reading of one document: the text, and what it says in the record's terms. Evidence is exact. */
export const Reading = z
  .object({ document: SourceDocument, items: z.array(Item), notices: z.array(Notice).default([]) })
  .superRefine(({ document, items }, context) => {
    for (const [i, item] of items.entries())
      for (const [j, evidence] of item.evidence.entries())
        if (!isExact(document.text, evidence))
          context.addIssue({
            code: 'custom',
            path: ['items', i, 'evidence', j, 'quote'],
            message: 'is not what stands in the text at that place',
          });
  })
  .meta({ id: 'Reading', description: 'What one document says, item by item, each with its passages' });
export type Reading = z.infer<typeof Reading>;
