import { z } from 'zod';
import { ActorRef, Day, PromiseState } from '../../record/index.js';
import { EntryId } from './names.js';

export const Agreement = z
  .object({
    name: z.string(),
    day: Day.nullable().describe('Of its adoption, else of the first promise that names it'),
    encounter: EntryId.nullable().describe('Where it was adopted; null where only promises name it'),
    where: z.string().nullable(),
    parties: z.array(ActorRef),
    promises: z.int().min(0),
    verified: z.int().min(0).describe('Promises that rest on more than rows that nobody has checked'),
    states: z.partialRecord(PromiseState, z.int().min(0)).describe('How many of its promises stand so'),
  })
  .meta({ id: 'Agreement', description: 'An agreement in short, and how its promises stand' });

const named = {
  id: z.string().describe('What "show" takes for it'),
  title: z.string(),
  weight: z.number().describe('How much there is of it in the dossier'),
};

/** Something of a dossier that words can mean. */
export const Named = z
  .discriminatedUnion('kind', [
    z.object({ ...named, kind: z.literal('party') }),
    z.object({ ...named, kind: z.literal('agreement'), agreement: Agreement }),
    z.object({ ...named, kind: z.literal('encounter'), first: Day.nullable() }),
  ])
  .meta({ id: 'Named', description: 'A party, an agreement or an encounter that words can mean' });

/** What is answered where words may mean several things, or none. */
export const Choice = z
  .object({
    page: z.literal('choice'),
    typed: z.string(),
    subjects: z.array(Named),
    fit: z.boolean().describe('Whether they fit; else they are only spelt alike'),
    verb: z.enum(['show', 'explain']).exactOptional().describe('What is asked for one of them'),
    bare: z.boolean().exactOptional().describe('Nothing that could be meant is in the dossier yet'),
  })
  .meta({ id: 'Choice', description: 'Several things that words may mean, or the nearest to them' });
