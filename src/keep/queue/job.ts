import { z } from 'zod';
import { Day, DossierName, Instant } from '../../record/index.js';

/** What long work there is: documents to add, a dossier to read again, forecasts to test on the past. */
export const JobKind = z.enum(['add', 'reread', 'backtest']);
export type JobKind = z.infer<typeof JobKind>;

/** `arriving` work is not acknowledged yet: its bytes are still coming in, and nobody is shown it. */
export const JobState = z.enum(['arriving', 'waiting', 'running', 'done', 'failed', 'stopped']);
export type JobState = z.infer<typeof JobState>;

/** What was asked for, beside the sources, which are kept one by one. */
export const JobOrder = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('add'),
    published: Day.nullable().meta({ description: 'The day of publication of all of them, where given' }),
    force: z.boolean().meta({ description: 'Read documents in other languages than English too' }),
  }),
  z.object({ kind: z.literal('reread') }),
  z.object({
    kind: z.literal('backtest'),
    horizons: z.array(z.union([z.literal(1), z.literal(3), z.literal(6), z.literal(12)])).nullable(),
    from: z.int().nullable(),
    to: z.int().nullable(),
  }),
]);
export type JobOrder = z.infer<typeof JobOrder>;

/** What went wrong, for programs and for people. */
export const JobProblem = z.object({ code: z.string(), message: z.string() });
export type JobProblem = z.infer<typeof JobProblem>;

/** How far work has come: `done` of `total` (null where nobody knows yet), and what is in hand. */
export const JobProgress = z.object({
  done: z.int(),
  total: z.int().nullable(),
  what: z.string().nullable(),
});
export type JobProgress = z.infer<typeof JobProgress>;

/** A piece of long work, as everybody sees it. */
export const Job = z
  .object({
    id: z.string(),
    dossier: DossierName.nullable().meta({
      description: 'The dossier that it works on; null for back-tests',
    }),
    by: z.string().meta({ description: 'Who asked for it' }),
    order: JobOrder,
    state: JobState,
    asked: Instant.meta({ description: 'When it was asked for' }),
    begun: Instant.nullable(),
    ended: Instant.nullable(),
    progress: JobProgress,
    problem: JobProblem.nullable().meta({ description: 'Why it failed' }),
    change: z
      .int()
      .meta({ description: 'Grows with each change of any job: events of progress go by this number' }),
  })
  .meta({ id: 'Job', description: 'A piece of long work' });
export type Job = z.infer<typeof Job>;

/** What became of one document of a job. */
export const JobOutcome = z
  .object({
    number: z.int(),
    source: z.string(),
    outcome: z.enum(['added', 'there', 'read-again', 'failed']),
    document: z.string().nullable().meta({ description: 'Its identifier in the dossier' }),
    items: z.int(),
    joined: z.int().meta({ description: 'Items that tell of something that was there' }),
    proposed: z.int().meta({ description: 'Pairs that are now offered for review' }),
    copyOf: z.string().nullable(),
    lost: z.array(z.string()).meta({ description: 'Items with decisions that are not found any more' }),
    problem: JobProblem.nullable(),
  })
  .meta({ id: 'JobOutcome', description: 'What became of one document' });
export type JobOutcome = z.infer<typeof JobOutcome>;

/** One thing that is to be read: bytes that were uploaded, or an address. */
export interface JobSource {
  readonly number: number;
  /** A name for people; never a path. */
  readonly label: string;
  /** The title that text was pasted with. */
  readonly title: string | null;
  readonly address: string | null;
  /** Why it is not tried again: it took the thread with it that read it. */
  readonly problem: JobProblem | null;
}

/** States in which nothing more happens. */
export const ENDED: readonly JobState[] = ['done', 'failed', 'stopped'];
export const hasEnded = ({ state }: Pick<Job, 'state'>): boolean => ENDED.includes(state);
