import { join } from 'node:path';
import type { ColumnType, Kysely, Selectable, Transaction } from 'kysely';
import { type SideFile, sideFile } from '../store/side-file.js';
import type { JobState } from './job.js';

interface JobTable {
  id: string;
  dossier: string | null;
  by: string;
  /** `JobOrder` as JSON; empty while it is arriving. */
  body: string;
  state: JobState;
  asked: string;
  begun: string | null;
  ended: string | null;
  done: number;
  total: number | null;
  what: string | null;
  /** `JobProblem` as JSON. */
  problem: string | null;
  /** What came of it as a whole, as JSON: the report of a back-test. */
  report: string | null;
  /** How often it was begun since a document of it was last done: work that takes its thread with it is not begun for ever. */
  tries: number;
  /** 1 where somebody wants it stopped. */
  stopping: number;
  /** The number of its last change; numbers are counted over all jobs. */
  change: number;
}

interface OutcomeTable {
  job: string;
  number: number;
  /** `JobOutcome` as JSON. */
  body: string;
  change: number;
}

interface SourceTable {
  job: string;
  number: number;
  label: string;
  title: string | null;
  address: string | null;
  /** `JobProblem` as JSON. */
  problem: string | null;
}

/** Bytes of a source, in parts, so that no row is large. */
interface PartTable {
  job: string;
  source: number;
  number: number;
  /** libsql takes views of bytes and gives buffers. */
  bytes: ColumnType<ArrayBuffer, Uint8Array, never>;
}

/** Which server does the work. One row. */
interface LeaseTable {
  one: 1;
  holder: string;
  pid: number;
  host: string;
  /** When the holder last said that it is there, in milliseconds since 1970. */
  beat: number;
}

/** The last number of a change. One row. */
interface CountTable {
  one: 1;
  change: number;
}

export interface QueueTables {
  job: JobTable;
  outcome: OutcomeTable;
  source: SourceTable;
  part: PartTable;
  lease: LeaseTable;
  count: CountTable;
}
export type JobRow = Selectable<JobTable>;
export type Queue = SideFile<QueueTables>;
/** Where questions are asked: outside of a transaction or in one. */
export type QueueAsked = Kysely<QueueTables> | Transaction<QueueTables>;
export type QueueWrite = Transaction<QueueTables>;

/** Each step is taken once and never changes. */
const STEPS: readonly (readonly string[])[] = [
  [
    `create table job (id text primary key, dossier text, by text not null, body text not null, state text not null,
      asked text not null, begun text, ended text, done integer not null, total integer, what text, problem text, report text,
      tries integer not null, stopping integer not null, change integer not null)`,
    'create index job_change on job (change)',
    'create index job_state on job (state)',
    `create table outcome (job text not null references job on delete cascade, number integer not null, body text not null,
      change integer not null, primary key (job, number)) without rowid`,
    `create table source (job text not null references job on delete cascade, number integer not null, label text not null,
      title text, address text, problem text, primary key (job, number)) without rowid`,
    `create table part (job text not null, source integer not null, number integer not null, bytes blob not null,
      primary key (job, source, number),
      foreign key (job, source) references source (job, number) on delete cascade)`,
    'create table lease (one integer primary key check (one = 1), holder text not null, pid integer not null, host text not null, beat integer not null)',
    'create table count (one integer primary key check (one = 1), change integer not null)',
    'insert into count values (1, 0)',
  ],
];

/** The file of the queue in the folder of ledgers. */
export const queuePath = (home: string): string => join(home, 'queue.sqlite');

/** Opens the queue of a folder of ledgers, or makes it. Throws `Failure` where a newer program made it, or the disk refuses. */
export const openQueue = (home: string): Promise<Queue> => sideFile<QueueTables>(queuePath(home), STEPS);
