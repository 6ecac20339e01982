import { problemIn } from './problem.js';

/** How a server is reached. */
export interface Connection {
  /** `http://127.0.0.1:4100`; a page of the same server leaves it out. */
  readonly address?: string | undefined;
  /** A token of that server; a page whose browser has a session needs none. */
  readonly token?: string | undefined;
  /** Headers of every call. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** What calls are made with; the `fetch` of the platform unless said. */
  readonly fetch?: typeof fetch | undefined;
}

/** What goes for one call. */
export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Method and path of an operation; parameters stand in braces. */
export type Route = readonly [method: string, path: string];

/** What an operation is asked with: fields of its path and its query, and its body. */
export type Fields = Readonly<Record<string, unknown>>;

/**
 * Asks a server. Gives the data where the answer is JSON, nothing where it is empty, and otherwise the `Response` itself. Throws `Problem`
 * where the server refuses, and what `fetch` throws where it cannot be reached or the signal aborts.
 */
export async function call(
  connection: Connection,
  [method, path]: Route,
  asked: Fields,
  { signal, headers = {} }: CallOptions,
): Promise<unknown> {
  const { address = '', token, fetch: ask = fetch } = connection;
  const { body, type } = bodyOf(asked.body);
  const response = await ask(`${address.replace(/\/+$/, '')}${placeOf(path, asked)}`, {
    method: method.toUpperCase(),
    headers: {
      accept: 'application/json, */*;q=0.5',
      ...type,
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...connection.headers,
      ...headers,
    },
    ...(body !== null && { body }),
    ...(signal && { signal }),
  });
  if (!response.ok) throw await problemIn(response);
  if (response.status === 204) return undefined;
  const isJson = /^application\/json\b/i.test(response.headers.get('content-type') ?? '');
  return isJson ? response.json() : response;
}

/** The path with its parameters, and every other field as the query. A field without a value is left out, a list comes several times. */
export function placeOf(path: string, asked: Fields): string {
  const inPath = new Set<string>();
  const place = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    inPath.add(name);
    return encodeURIComponent(String(asked[name] ?? ''));
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(asked))
    if (name !== 'body' && !inPath.has(name))
      for (const one of Array.isArray(value) ? value : [value])
        if (one !== undefined && one !== null) query.append(name, String(one));
  const words = query.toString();
  return words === '' ? place : `${place}?${words}`;
}

/** A form goes as it is, anything else as JSON. */
function bodyOf(body: unknown): { body: FormData | string | null; type: Record<string, string> } {
  if (body === undefined) return { body: null, type: {} };
  if (body instanceof FormData) return { body, type: {} };
  return { body: JSON.stringify(body), type: { 'content-type': 'application/json' } };
}
