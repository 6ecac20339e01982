import { z } from 'zod';
import { Entry, Failure, type FailureCode } from '../record/index.js';
import type { Served } from './reply.js';

/** A refusal as RFC 9457 (Problem Details for HTTP APIs, 2023) writes it. */
export const Problem = z
  .object({
    type: z.string().describe('Which sort of problem it is: urn:dragoman:problem: and its code'),
    title: z.string().describe('The same in words'),
    status: z.int(),
    detail: z.string().describe('What is wrong this time, and what to do'),
    errors: z
      .array(z.object({ field: z.string(), detail: z.string() }))
      .optional()
      .describe('Each field that is wrong, and what is allowed in it'),
    now: z
      .object({ entries: z.array(Entry), end: z.int().min(0) })
      .optional()
      .describe('Where somebody else decided meanwhile: the entries as they are now, and the end of the log'),
  })
  .meta({ id: 'Problem', description: 'A refusal (RFC 9457)' });
export type Problem = z.infer<typeof Problem>;

/** What only a server refuses. */
export type ServerCode =
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'no-such-resource'
  | 'method-not-allowed'
  | 'request-timeout'
  | 'body-too-large'
  | 'wrong-media-type'
  | 'too-many-requests'
  | 'misdirected'
  | 'unavailable'
  | 'internal';

/** A refusal of the server's own, with the fields that are wrong and the headers that belong to it. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ServerCode;
  readonly errors: Problem['errors'];
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    code: ServerCode,
    message: string,
    more: { errors?: Problem['errors']; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(message);
    this.code = code;
    this.errors = more.errors;
    this.headers = more.headers ?? {};
  }
}

/** Status and title of each code; a `Failure` that is not listed is the caller's mistake. */
const KNOWN: Readonly<Record<ServerCode, readonly [number, string]>> = {
  'bad-request': [400, 'The request cannot be understood'],
  unauthorized: [401, 'Nobody has said who asks'],
  forbidden: [403, 'This is not allowed'],
  'no-such-resource': [404, 'There is nothing here'],
  'method-not-allowed': [405, 'This cannot be done here'],
  'request-timeout': [408, 'The request took too long'],
  'body-too-large': [413, 'The body is too large'],
  'wrong-media-type': [415, 'The body is of another kind'],
  misdirected: [421, 'This server goes by another name'],
  'too-many-requests': [429, 'Too many requests'],
  internal: [500, 'A fault of ours'],
  unavailable: [503, 'Not now'],
};

/** What a failure of the ledger or of a reading means here. */
const OF_FAILURES: Partial<Readonly<Record<FailureCode, readonly [number, string]>>> = {
  'missing-dossier': [404, 'There is no such dossier'],
  'not-found': [404, 'There is no such thing in the dossier'],
  'no-meeting': [404, 'That is no meeting'],
  'no-forecast': [404, 'There is no such forecast'],
  'changed-meanwhile': [409, 'Somebody changed it meanwhile'],
  unverified: [409, 'Nobody has verified it'],
  undecided: [409, 'It is not decided'],
  decided: [409, 'It is decided already'],
  'window-passed': [409, 'Its window has passed'],
  'dossier-exists': [409, 'It is there already'],
  'too-many': [409, 'There are too many already'],
  'too-large': [413, 'It is too large'],
  unsupported: [415, 'It is of a kind that cannot be read'],
  'wrong-slots': [422, 'It does not fit'],
  busy: [503, 'The ledger is busy'],
  'connection-lost': [503, 'The ledger cannot be reached'],
  'disk-full': [507, 'The disk is full'],
  'read-only': [503, 'The ledger cannot be written to'],
  unwritable: [503, 'The ledger cannot be written to'],
  unreadable: [503, 'The ledger cannot be read'],
  'not-a-ledger': [503, 'The ledger cannot be read'],
  'newer-ledger': [503, 'The ledger is of a newer program'],
  'old-server': [503, 'The ledger cannot be read'],
  refused: [503, 'The ledger cannot be reached'],
};

/** Failures whose own sentence names places on this machine, or what one types on a command line: they are told in other words. */
const TOLD_ELSE: Partial<Readonly<Record<FailureCode, (input: string) => string>>> = {
  'missing-dossier': (input) =>
    `There is no dossier "${plain(input)}" that you may see; GET /api/dossiers lists those that you may.`,
  'not-found': (input) => `"${plain(input)}" is not in this dossier, as it is seen from there.`,
  'dossier-exists': (input) => `There is a dossier "${plain(input)}" already; choose another name.`,
  'no-meeting': (input) =>
    `"${plain(input)}" is no encounter, and none is known at which it was made; "show" shows what it is.`,
  unverified: (input) => `Nobody has verified what tells of "${plain(input)}", so no verdict rests on it.`,
  'no-forecast': (input) => `No forecast of yours stands on "${plain(input)}".`,
  decided: (input) =>
    `"${plain(input)}" is resolved already; take that back first with the outcome "open" on its resolution.`,
  undecided: (input) =>
    `Neither the record nor a person has decided "${plain(input)}"; say what came of it by hand, with "outcome" and "because".`,
  'window-passed': (input) =>
    `The window of "${plain(input)}" has ended; say what came of it on its resolution.`,
  busy: () => 'Others are writing to the ledger; try again in some seconds.',
  'connection-lost': () =>
    'The database of the ledger does not answer; try again, or tell whoever runs this server.',
  'disk-full': () => 'The disk of this server is full; nothing was written. Tell whoever runs it.',
  'read-only': () => 'This server may only read the ledger; tell whoever runs it.',
  unwritable: () => 'This server cannot write to the ledger; tell whoever runs it.',
  unreadable: () => 'This server cannot read the ledger; tell whoever runs it.',
  'not-a-ledger': () => 'What lies in the place of the ledger is none; tell whoever runs this server.',
  damaged: () => 'It is damaged and cannot be read.',
  'newer-ledger': () =>
    'The ledger was written by a newer program; whoever runs this server must bring it up to date.',
  'old-server': () => 'The database of the ledger is too old; tell whoever runs this server.',
  refused: () => 'The database of the ledger refuses this server; tell whoever runs it.',
};

/** What was typed, as far as a sentence can bear it. */
const plain = (input: string): string => input.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 100);

/** What is thrown, as a problem; null for a fault of ours, of which the caller learns nothing more than that. */
export function problemOf(
  thrown: unknown,
): { readonly problem: Problem; readonly headers: Readonly<Record<string, string>> } | null {
  if (thrown instanceof Refusal) {
    const [status, title] = KNOWN[thrown.code];
    const problem = { type: typeOf(thrown.code), title, status, detail: thrown.message };
    return {
      problem: thrown.errors ? { ...problem, errors: thrown.errors } : problem,
      headers: thrown.headers,
    };
  }
  if (!(thrown instanceof Failure)) return null;
  const [status, title] = OF_FAILURES[thrown.code] ?? [400, 'It cannot be taken as it is'];
  const detail = TOLD_ELSE[thrown.code]?.(thrown.input) ?? plainly(thrown.message);
  return { problem: { type: typeOf(thrown.code), title, status, detail }, headers: {} };
}

const typeOf = (code: string): string => `urn:dragoman:problem:${code}`;

/** A sentence on one line, not longer than one reads. */
const plainly = (message: string): string => message.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').slice(0, 600);

/** A fault of ours, which says nothing of itself but a name under which it stands in the server's own log. */
export const fault = (reference: string): Problem => ({
  type: typeOf('internal'),
  title: KNOWN.internal[1],
  status: 500,
  detail: `A fault of ours stopped the work; whoever runs this server finds it in its messages under ${reference}.`,
});

/** A problem as it goes out. */
export const servedProblem = (
  problem: Problem,
  headers: Readonly<Record<string, string>> = {},
): Served & { readonly body: string } => ({
  status: problem.status,
  headers: {
    ...headers,
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  },
  body: `${JSON.stringify(problem)}\n`,
});

/** The fields of something that does not fit its schema, each with what is wrong. `where` is `query`, `params` or `body`. */
export function refusalOf(error: z.ZodError, where: string, allowed: readonly string[]): Refusal {
  const errors = error.issues.slice(0, 20).map((issue) => {
    const field = [where, ...issue.path].join('.').slice(0, 200);
    if (issue.code !== 'unrecognized_keys') return { field, detail: plainly(issue.message) };
    const named = issue.keys.map(plain).join(', ');
    const known = allowed.length > 0 ? `there are ${allowed.join(', ')}` : 'it takes none';
    return { field, detail: `There is no "${named}" here; ${known}.` };
  });
  const [first] = errors;
  return new Refusal('bad-request', `${first?.field ?? where}: ${first?.detail ?? 'it does not fit'}`, {
    errors,
  });
}
