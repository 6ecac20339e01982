import type { Ledgers } from './ledgers.js';
import { type Served, served } from './reply.js';
import type { DossierResource } from './resource.js';

/** A checked call of a resource on a dossier, as plain data that can pass from one thread to another. */
export interface Task {
  readonly params: { readonly dossier: string };
  readonly query: unknown;
  readonly body: unknown;
  /** Who calls, as the log names them. */
  readonly by: string;
  /** How the caller calls this server: `http://127.0.0.1:4100`. Addresses in answers begin with it. */
  readonly origin: string;
}

/** Answers a call from the ledger that it names, on whatever thread this is. Throws what the resource throws. */
export function perform(resource: DossierResource, task: Task, ledgers: Ledgers): Promise<Served> {
  const { params, by } = task;
  const open = resource.pace === 'write' ? ledgers.writing : ledgers.reading;
  return open(params.dossier, by, async (ledger) => {
    const answered = await resource.respond({ ...task, ledger });
    const answer = served(answered, resource.status);
    return resource.rests ? { ...answer, rests: resource.rests(answered) } : answer;
  });
}
