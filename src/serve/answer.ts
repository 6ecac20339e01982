import { Failure } from '../record/index.js';
import { acceptsGzip, isAmong } from './accepts.js';
import type { Caller } from './access/caller.js';
import type { askedOf, Call } from './call.js';
import { type FileAnswer, sentFrom, takenAway } from './file-answer.js';
import type { House } from './house.js';
import type { Marks } from './marks.js';
import { perform, type Task } from './perform.js';
import { Refusal } from './problem.js';
import type { Memory } from './remembered.js';
import { packedOf, type Remembered, remembered } from './remembered.js';
import { type Served, served } from './reply.js';
import type { DossierResource, Resource, ThreadResource } from './resource.js';
import type { Threads } from './threads/threads.js';
import type { Touching } from './touching.js';

/** What answers calls on the thread that listens. */
export interface Desk {
  readonly house: House;
  readonly threads: Threads;
  readonly memory: Memory;
  /** Checks what comes in. */
  readonly asked: typeof askedOf;
  readonly marks: Marks;
  readonly touching: Touching;
}

/** Refuses a caller who may not do what a resource does. A dossier without a right is told like one that is not there. */
export function refuseUnlessAllowed(
  { right, path }: Resource,
  params: Readonly<Record<string, string>>,
  caller: Caller | null,
): void {
  if (right === 'anybody') return;
  if (caller === null)
    throw new Refusal(
      'unauthorized',
      'Say who you are: log in, or send a token as "Authorization: Bearer …".',
      {
        headers: { 'www-authenticate': 'Bearer realm="dragoman", Basic realm="dragoman", charset="UTF-8"' },
      },
    );
  const isOnDossier = path.startsWith('/dossiers/{dossier}');
  const has = isOnDossier ? caller.rightOn(params.dossier ?? '') : caller.onHouse;
  if (has === 'none') {
    if (isOnDossier) throw new Failure('missing-dossier', params.dossier ?? '', 'no right on it');
    throw new Refusal('forbidden', `"${caller.name}" may not ask for this.`);
  }
  if (right === 'edit' && has !== 'edit')
    throw new Refusal(
      'forbidden',
      `"${caller.name}" may read this, and not change it; ask whoever runs this server for the role of an editor.`,
    );
}

/** Answers a call that is allowed. */
export async function answered(
  desk: Desk,
  resource: Resource,
  call: Call,
  caller: Caller | null,
): Promise<Remembered | Response> {
  const asked = await desk.asked(resource, call);
  const origin = resource.tellsAddresses ? call.origin : '';
  const task = { ...asked, by: caller?.name ?? '', origin } as Task;
  if (resource.on === 'dossier') return ofLedger(desk, resource, task, call.request);
  if (resource.on === 'nothing') return remembered(await made(desk, resource, task));
  const answer = await resource.respond({
    ...asked,
    house: desk.house,
    caller: caller as Caller,
    request: call.request,
  });
  return answer instanceof Response ? answer : remembered(served(answer, resource.status));
}

/** An answer made now, on the thread that its resource wants. */
const made = ({ house, threads }: Desk, resource: ThreadResource, task: Task): Promise<Served> =>
  resource.pace === 'quick' ? perform(resource, task, house.ledgers) : threads.perform(resource, task);

async function ofLedger(
  desk: Desk,
  resource: DossierResource,
  task: Task,
  request: Request,
): Promise<Remembered> {
  const { house, memory, marks, touching } = desk;
  const { dossier = '' } = task.params;
  const make = (): Promise<Served> => made(desk, resource, task);
  if (resource.method !== 'get') {
    const answer = await make();
    marks.moved(dossier);
    house.streams.notice(dossier);
    return remembered(answer);
  }
  const mark = await marks.of(dossier);
  // The day is part of what was asked: on another day, "today" is another one.
  const day = house.now().slice(0, 10);
  const keyOf = (name: string, { params, query }: Pick<Task, 'params' | 'query'>): string =>
    JSON.stringify([name, day, task.origin, params, query]);
  const key = keyOf(resource.name, task);
  if (resource.isFile) return inFile(request, `${key} ${mark}`, make);
  const makeAll = async (): Promise<Served> => {
    const { along = [], ...answer } = await make();
    for (const one of along) memory.keep(keyOf(one.resource, one), mark, one.served);
    return answer;
  };
  return memory.answer(key, mark, makeAll, (rests, since) => touching.stays(dossier, rests, since, mark));
}

/** An answer in a file is made for one caller, and not at all for one who has it already. */
async function inFile(request: Request, told: string, make: () => Promise<Served>): Promise<Remembered> {
  const had = remembered({ status: 200, headers: {}, body: '' }, told);
  const isHad = request.method === 'GET' && isAmong(request.headers.get('if-none-match'), had.etag);
  return isHad ? had : remembered(await make(), told);
}

/** Answers smaller than this are not packed: the headers of a packet weigh more than what is saved. */
const LEAST_PACKED = 1_000;

/** The answer in the form that a call accepts: packed, or only that nothing has changed. */
export async function responseTo(request: Request, one: Remembered): Promise<Response> {
  const { served, etag } = one;
  const isCached = request.method === 'GET' && served.status === 200;
  const headers = new Headers(served.headers);
  if (isCached) {
    headers.set('etag', etag);
    headers.set('cache-control', 'private, no-cache');
    headers.append('vary', 'Accept-Encoding, Authorization, Cookie');
    if (isAmong(request.headers.get('if-none-match'), etag))
      return new Response(null, { status: 304, headers });
  } else if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  const { body } = served;
  if (typeof body === 'object' && 'file' in body) return responseFrom(request, body, served.status, headers);
  if (body.length < LEAST_PACKED || !acceptsGzip(request) || !isCached)
    return new Response(served.status === 204 ? null : body, {
      status: served.status,
      headers,
    });
  headers.set('content-encoding', 'gzip');
  return new Response(await packedOf(one), { status: served.status, headers });
}

/** What stands in a file is packed on its way, but for tables that are packed already. */
function responseFrom(request: Request, answer: FileAnswer, status: number, headers: Headers): Response {
  if (request.method === 'HEAD') {
    takenAway(answer);
    return new Response(null, { status, headers });
  }
  const isPacked = acceptsGzip(request) && !/parquet/.test(headers.get('content-type') ?? '');
  headers.set(isPacked ? 'content-encoding' : 'content-length', isPacked ? 'gzip' : String(answer.length));
  return new Response(sentFrom(answer, isPacked), { status, headers });
}
