import type { Ledgers } from './ledgers.js';
import { type Served, served } from './reply.js';
import type { DossierResource, ThreadResource } from './resource.js';

/** A checked call of a resource, as plain data that can pass from one thread to another. */
export interface Task {
  /** With the name of the dossier, where the resource is on one. */
  readonly params: { readonly dossier?: string };
  readonly query: unknown;
  readonly body: unknown;
  /** Who calls, as the log names them. */
  readonly by: string;
  /** How the caller calls this server: `http://127.0.0.1:4100`. Addresses in answers begin with it; empty where none is named. */
  readonly origin: string;
}

/** Answers a call, from the ledger that it names where the resource is on one, on whatever thread this is. Throws what the resource throws. */
export async function perform(resource: ThreadResource, task: Task, ledgers: Ledgers): Promise<Served> {
  const { params, query, body, by } = task;
  if (resource.on === 'nothing')
    return served(await resource.respond({ params, query, body }), resource.status);
  const open = resource.pace === 'write' ? ledgers.writing : ledgers.reading;
  const { dossier = '' } = params;
  return open(dossier, by, async (ledger) => {
    const answered = await resource.respond({ ...task, params: { ...params, dossier }, ledger });
    const along = await resource.along?.(answered, { query, params: { dossier }, ledger });
    return { ...ofDossier(resource, answered), ...(along && { along }) };
  });
}

/** What a resource answered, as it goes out, with what it rests on. */
export function ofDossier({ rests, status }: DossierResource, answered: unknown): Served {
  const answer = served(answered, status);
  return rests ? { ...answer, rests: rests(answered) } : answer;
}
