import { z } from 'zod';
import { ActorRef } from './actor.js';
import { Capability } from './capability.js';
import { Day } from './date.js';

/** What may or may not happen within the window of a question. Each class says in `src/forecast/questions` what counts as it. */
export const EventClass = z
  .enum([
    'leaders_meet',
    'officials_meet',
    'agreement_signed',
    'promise_kept',
    'test',
    'talks_break_off',
    'pause_ends',
  ])
  .meta({ id: 'EventClass', description: 'What may or may not happen within the window of a question' });
export type EventClass = z.infer<typeof EventClass>;

/** Something that will turn out true or not: what, between whom, in which window, and by which rule that is decided. */
export const Question = z
  .object({
    /** Made from all that decides its outcome, so that the same question asked twice is one. */
    id: z.string().min(1),
    /** As it was asked. */
    text: z.string().min(1),
    event: EventClass,
    /** The sides or persons that take part, in order of their codes; of a test, who tests. */
    parties: z.array(ActorRef).min(1),
    /** Of a test: of what; null where any counts. */
    system: Capability.shape.system.nullable(),
    /** Of a promise: the entry that holds it. */
    entry: z.string().nullable(),
    /** First and last day on which it counts. */
    from: Day,
    to: Day,
    /** What decides it, as a sentence. */
    rule: z.string().min(1),
  })
  .refine(({ from, to }) => from <= to, 'the window ends before it begins')
  .meta({ id: 'Question', description: 'Something that will turn out true or not, and what decides it' });
export type Question = z.infer<typeof Question>;

/** What became of a question. `unresolvable`: by its rule nobody can say. */
export const QuestionOutcome = z
  .enum(['yes', 'no', 'unresolvable'])
  .meta({ id: 'QuestionOutcome', description: 'What became of a question' });
export type QuestionOutcome = z.infer<typeof QuestionOutcome>;

/** How a question was decided: from the record, with the items whose passages say so, or by hand. */
export const Resolution = z
  .object({
    question: z.string().min(1),
    outcome: QuestionOutcome,
    /** The day that decided it: of the event, or the last of the window; null for what nobody can say. */
    day: Day.nullable(),
    /** Items of the record that show it; none where the window passed without, or where a person decided. */
    items: z.array(z.string()),
  })
  .meta({ id: 'Resolution', description: 'How a question was decided, and on which words' });
export type Resolution = z.infer<typeof Resolution>;
