import { z } from 'zod';
import { ActorRef, Day, Issue, PromiseState } from '../../record/index.js';
import { EntryId, ItemId } from './names.js';

const PromiseLine = z
  .object({
    entry: EntryId,
    title: z.string(),
    says: z.string().describe('What it says in a sentence, or the words of its first document'),
    by: z.array(ActorRef),
    to: z.array(ActorRef),
    issue: Issue,
    agreement: z.string().nullable().describe('The text that holds it'),
    made: Day.nullable(),
    state: PromiseState.nullable().describe(
      'Null where nothing is told, which is no evidence that nothing was done',
    ),
    since: Day.nullable().describe('The day from which it was told so'),
    due: Day.nullable().describe('The last day of its deadline'),
    overdue: z.boolean().describe('That day has passed, and nobody tells that it was kept or is no more'),
    history: z
      .array(z.object({ state: PromiseState, since: Day, items: z.array(ItemId) }))
      .describe('Every change of its state, the earliest first, each with the items that tell it'),
    specificity: z
      .number()
      .nullable()
      .describe('How specific its words are, 0 to 10; null where only what became of it is told'),
    weight: z.number().describe('How central its issue is to the process, 0 to 1'),
  })
  .meta({ id: 'PromiseLine', description: 'A promise, and what became of it' });

const SideRecord = z
  .object({
    side: ActorRef,
    promises: z.int().min(0),
    known: z.int().min(0).describe('Of how many it is known how far they were carried out'),
    kept: z
      .number()
      .nullable()
      .describe('How far these were carried out, 0 to 1, central issues counting more; null without any'),
  })
  .meta({ id: 'SideRecord', description: 'How far a side carried out what it promised' });

/** What became of the promises of a dossier. */
export const PromiseSheet = z
  .object({
    today: Day.describe('The day that decides what is overdue'),
    rows: z.array(PromiseLine).describe('In the order in which they were made'),
    sides: z.array(SideRecord).describe('Who promised most first'),
    leftOut: z.array(EntryId).describe('Promises of rows that nobody has checked'),
  })
  .meta({ id: 'PromiseSheet', description: 'What became of the promises of a dossier' });
