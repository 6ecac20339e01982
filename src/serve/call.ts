import type { z } from 'zod';
import { Refusal, refusalOf } from './problem.js';
import type { Asked, Resource } from './resource.js';

/** A call as it came, before anything of it is believed. */
export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly request: Request;
  /** How the caller calls this server: `http://127.0.0.1:4100`. */
  readonly origin: string;
}

/** Bytes of a body of JSON: decisions and forecasts have some hundreds, a pasted document has its own way in. */
const MOST_JSON = 256_000;

/** Calls that are known: some hundred pages of each dossier that people follow. */
const MOST_KNOWN = 5_000;
/** A longer address is not worth keeping. In characters. */
const LONGEST_KNOWN = 500;

/** Checks calls like `askedOf`, and what nobody sends a body with only once: readers ask for the same pages again and again. */
export function callsOf(): typeof askedOf {
  const known = new Map<string, Promise<Asked<unknown, unknown, unknown>>>();
  return (resource, call) => {
    const key = `${resource.name} ${call.request.url}`;
    const isPlain = resource.method === 'get' && resource.body === null && !call.query.has('token');
    if (!isPlain || key.length > LONGEST_KNOWN) return askedOf(resource, call);
    const there = known.get(key);
    if (there) return there;
    if (known.size >= MOST_KNOWN) known.clear();
    const asked = askedOf(resource, call);
    known.set(key, asked);
    asked.catch(() => known.delete(key));
    return asked;
  };
}

/** What a call asks of a resource. Throws `Refusal` that names each field that does not fit. */
export async function askedOf(resource: Resource, call: Call): Promise<Asked<unknown, unknown, unknown>> {
  const params = checked(resource.params, call.params, 'path');
  const query = checked(resource.query, valuesIn(call.query), 'query');
  const { body, mostJson = MOST_JSON } = resource;
  if (body === null || isOther(resource, call.request)) return { params, query, body: null };
  return { params, query, body: checked(body, await jsonIn(call.request, mostJson), 'body') };
}

/** Whether a body is of a kind that the resource takes apart itself. */
function isOther({ otherBodies = {} }: Resource, { headers }: Request): boolean {
  const type = headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(otherBodies, type);
}

function checked(schema: z.ZodType, value: unknown, where: string): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw refusalOf(parsed.error, where, 'shape' in schema ? Object.keys(schema.shape as object) : []);
}

/** Fields of an address as data: one that comes several times is a list. */
function valuesIn(query: URLSearchParams): Record<string, unknown> {
  const values: Record<string, unknown> = Object.create(null);
  for (const name of new Set(query.keys())) {
    const all = query.getAll(name);
    values[name] = all.length === 1 ? all[0] : all;
  }
  return values;
}

/** The JSON in a body. Throws `Refusal` where it is of another kind, too large, or none. */
async function jsonIn(request: Request, most: number): Promise<unknown> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(type))
    throw new Refusal(
      'wrong-media-type',
      'The body must be JSON; say so with "Content-Type: application/json".',
    );
  const text = await textIn(request, most);
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('bad-request', 'The body is no JSON; see the description of this resource at /api.');
  }
}

/** The text of a body, read no further than it may be long. */
async function textIn(request: Request, most: number): Promise<string> {
  const tooLarge = (): Refusal =>
    new Refusal('body-too-large', `Here a body of JSON may have ${most / 1000} KB; send documents as files.`);
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge();
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of request.body ?? []) {
    size += piece.byteLength;
    if (size > most) throw tooLarge();
    pieces.push(piece);
  }
  return new TextDecoder().decode(Buffer.concat(pieces));
}
