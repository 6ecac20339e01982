import { z } from 'zod';
import { Day } from '../../record/index.js';
import { DocumentId, EntryId, ItemId, OutletId } from './names.js';

/** Words that a number rests on. */
export const Told = z
  .object({
    item: ItemId,
    document: DocumentId,
    title: z.string().nullable(),
    day: Day.describe('The day that the document bears, or from which it is known where it bears none'),
    dated: z.boolean().describe('Whether the document bears a day'),
    quote: z.string().describe('The first passage, letter for letter'),
    says: z.string().nullable().describe('Of a row of a table: its own sentence'),
  })
  .meta({ id: 'Told', description: 'A passage that a number rests on, and where it stands' });

/** The same with its entry and the outlets behind it. */
export const CitedPassage = Told.extend({
  entry: EntryId,
  outlets: z.array(OutletId).describe('Whose word it is; empty where nobody knows'),
}).meta({ id: 'CitedPassage', description: 'A passage that a reason of a verdict rests on' });

/** An entry with its passages, each once in the list of its measure. */
export const Basis = z
  .object({
    entry: EntryId,
    first: Day.nullable(),
    last: Day.nullable(),
    passages: z.array(z.object({ item: ItemId, document: DocumentId, quote: z.string() })),
  })
  .meta({ id: 'Basis', description: 'An entry that numbers of a measure rest on, with its passages' });
