import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin, documentsOf, type Ledger, logPage, openLedger, TODAY } from '../src/keep/index.js';
import type { Job, JobOutcome } from '../src/keep/queue/index.js';
import type { LedgerEvent } from '../src/record/index.js';
import { writeCables } from './cables.js';
import { faultsOf } from './ledger-checked.js';
import { type Server, serving } from './serving.js';

/** A file as it is sent. */
export interface Sent {
  readonly name: string;
  readonly bytes: string | Uint8Array;
}

/** A folder of ledgers of its own, with one empty dossier, and the servers that run on it. */
export interface QueueDesk {
  readonly home: string;
  /** The dossier's name. */
  readonly dossier: string;
  serve(): Promise<Server>;
  /** Looks into the ledger from outside. */
  looked<T>(look: (ledger: Ledger) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const DOSSIER = 'boats';
const now = (): string => new Date().toISOString();

/** Makes the folder, with an empty dossier. */
export async function queueDesk(): Promise<QueueDesk> {
  const home = mkdtempSync(join(tmpdir(), 'dragoman served queue '));
  const ledger = await openLedger({ dossier: DOSSIER, home, by: 'tester', now, create: true });
  await begin(ledger, { name: DOSSIER, title: 'Boats', parties: ['NOR', 'ISL'] });
  await ledger.store.close();
  const servers: Server[] = [];
  return {
    home,
    dossier: DOSSIER,
    async serve() {
      const server = await serving({ home });
      servers.push(server);
      return server;
    },
    async looked(look) {
      const open = await openLedger({ dossier: DOSSIER, home, by: 'tester', now, readonly: true });
      return look(open).finally(() => open.store.close());
    },
    async close() {
      await Promise.all(servers.map((server) => server.kill()));
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** So many cables of our own, all other than each other. */
export function cables(count: number): readonly Sent[] {
  const folder = mkdtempSync(join(tmpdir(), 'dragoman cables '));
  try {
    return writeCables(join(folder, 'all'), count).map((path) => ({
      name: path.slice(path.lastIndexOf('/') + 1),
      bytes: readFileSync(path),
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Sends files to a dossier. */
export function send(server: Server, dossier: string, files: readonly Sent[]): Promise<Response> {
  const form = new FormData();
  for (const { name, bytes } of files)
    form.append('file', new File([new Uint8Array(Buffer.from(bytes))], name));
  return server.call(`/api/dossiers/${dossier}/documents`, { method: 'POST', body: form });
}

/** The job that an answer promises. Fails where it promises none. */
export async function promised(response: Response): Promise<Job> {
  const answer = (await response.json()) as { job: Job };
  if (response.status !== 202) throw new Error(`${response.status}: ${JSON.stringify(answer)}`);
  return answer.job;
}

export const jobNow = async (server: Server, id: string): Promise<Job> =>
  (await (await server.call(`/api/jobs/${id}`)).json()) as Job;

/** Waits until a job is so far as `is` says. */
export async function jobWhen(server: Server, id: string, is: (job: Job) => boolean): Promise<Job> {
  for (;;) {
    const job = await jobNow(server, id);
    if (is(job)) return job;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

export const ended = (server: Server, id: string): Promise<Job> =>
  jobWhen(server, id, ({ state }) => state !== 'waiting' && state !== 'running');

/** What became of the documents of a job. */
export async function outcomes(server: Server, id: string): Promise<readonly JobOutcome[]> {
  const page = await (await server.call(`/api/jobs/${id}/outcomes?limit=500`)).json();
  return (page as { rows: JobOutcome[] }).rows;
}

/** The texts that a ledger holds, in the order in which they came. */
export const textsIn = async (ledger: Ledger): Promise<readonly string[]> =>
  (await documentsOf(ledger.store.db, TODAY)).map(({ sha256 }) => sha256);

/** All of the log. */
export async function logIn({ store }: Ledger): Promise<readonly LedgerEvent[]> {
  return (await logPage(store.db, { limit: 1_000_000 })).rows;
}

export const faultsIn = faultsOf;
