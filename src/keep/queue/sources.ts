import type { JobProblem, JobSource } from './job.js';
import type { QueueAsked, QueueWrite } from './tables.js';

/** Bytes in one row: a commit of so many takes some milliseconds, and a large file does not make a large transaction. */
export const PART_BYTES = 1_000_000;

/** Notes one thing that a job is to read. */
export const putSource = async (
  tx: QueueWrite,
  job: string,
  { number, label, title, address }: Omit<JobSource, 'problem'>,
): Promise<void> => {
  await tx.insertInto('source').values({ job, number, label, title, address, problem: null }).execute();
};

/** Keeps a further part of the bytes of a source. */
export const putPart = async (
  tx: QueueWrite,
  job: string,
  source: number,
  part: { readonly number: number; readonly bytes: Uint8Array },
): Promise<void> => {
  await tx
    .insertInto('part')
    .values({ job, source, ...part })
    .execute();
};

/** What a job is to read, in the order in which it came. */
export async function sourcesOf(asked: QueueAsked, job: string): Promise<readonly JobSource[]> {
  const rows = await asked
    .selectFrom('source')
    .select(['number', 'label', 'title', 'address', 'problem'])
    .where('job', '=', job)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({ ...row, problem: row.problem === null ? null : JSON.parse(row.problem) }));
}

/** All bytes of a source. */
export async function bytesOf(asked: QueueAsked, job: string, source: number): Promise<Uint8Array> {
  const rows = await asked
    .selectFrom('part')
    .select('bytes')
    .where('job', '=', job)
    .where('source', '=', source)
    .orderBy('number')
    .execute();
  return Buffer.concat(rows.map(({ bytes }) => new Uint8Array(bytes)));
}

/** Bytes of all jobs that are kept now. */
export async function bytesKept(asked: QueueAsked): Promise<number> {
  const { bytes } = await asked
    .selectFrom('part')
    .select((of) => of.fn.sum<number | null>(of.fn('length', ['bytes'])).as('bytes'))
    .executeTakeFirstOrThrow();
  return bytes ?? 0;
}

/** A source took the thread with it that read it: it is not tried again. */
export const refuseSource = async (
  tx: QueueWrite,
  job: string,
  number: number,
  problem: JobProblem,
): Promise<void> => {
  await tx
    .updateTable('source')
    .set({ problem: JSON.stringify(problem) })
    .where('job', '=', job)
    .where('number', '=', number)
    .execute();
};
