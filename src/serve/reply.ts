import { createHash } from 'node:crypto';
import { jsonOf } from '../present/json.js';
import type { FileAnswer } from './file-answer.js';

/** What an answer rests on: while none of it changes, the answer stays as it is. */
export interface Rests {
  /** Ids of the entries that it tells of. */
  readonly entries: readonly string[];
  /** Whether nothing but these entries can change it; else others may come into it, once any of them moves. */
  readonly alone: boolean;
}

/** An answer as it goes out, but for what depends on the call. It can pass from one thread to another. */
export interface Served {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array<ArrayBuffer> | FileAnswer;
  /** What it rests on; left out where any change of the ledger may change it. */
  readonly rests?: Rests;
  /** Answers to what will be asked next, known by the way. */
  readonly along?: readonly Along[];
}

/** An answer to another call than the one that was made: of the resource of that name. */
export interface Along {
  readonly resource: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: object;
  readonly served: Served;
}

/** What a resource answers with where it is more than JSON data. */
export class Reply {
  readonly data: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number | null;
  constructor(
    data: unknown,
    {
      headers = {},
      status = null,
    }: { headers?: Readonly<Record<string, string>>; status?: number | null } = {},
  ) {
    this.data = data;
    this.headers = headers;
    this.status = status;
  }
}

/** Something else than JSON: a page, a picture, a file to be kept under a name. */
export const content = (
  type: string,
  data: Served['body'],
  { filename }: { readonly filename?: string } = {},
): Reply =>
  new Reply(data, {
    headers: {
      'content-type': type,
      ...(filename !== undefined && {
        'content-disposition': `attachment; filename="${safeName(filename)}"`,
      }),
    },
  });

/** A name that cannot end the header that it stands in, nor lead out of a folder. */
const safeName = (name: string): string => name.replace(/[^\w.-]+/g, '-').slice(0, 100) || 'file';

/**
 * What a page or picture that stands by itself may do in a browser: nothing but wear the very styles that it comes with (pictures in a page have
 * their own), known by their hash
 * (Content Security Policy Level 3, 2.3.1), so that a style which somebody slipped into it is not worn.
 */
function policyFor(type: string, body: Served['body']): Readonly<Record<string, string>> {
  if (typeof body !== 'string' || !/^(?:text\/html|image\/svg\+xml)\b/.test(type)) return {};
  const hashes = [...body.matchAll(/<style>([^<]*)<\/style>/g)].map(
    ([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  );
  const styles = [...new Set(hashes)].join(' ') || "'none'";
  return {
    'content-security-policy': `default-src 'none'; style-src ${styles}; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox`,
  };
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** What a resource answered, as it goes out; `status` is the one that it has unless it says another. */
export function served(answered: unknown, status: number): Served {
  const reply = answered instanceof Reply ? answered : new Reply(answered);
  const { data, headers } = reply;
  const code = reply.status ?? status;
  if (data === undefined || data === null) return { status: data === null ? code : 204, headers, body: '' };
  const type = headers['content-type'];
  if (type !== undefined) {
    const body = data as Served['body'];
    return { status: code, headers: { ...policyFor(type, body), ...headers }, body };
  }
  const body = `${jsonOf(data as object)}\n`;
  return { status: code, headers: { 'content-type': JSON_TYPE, ...headers }, body };
}
