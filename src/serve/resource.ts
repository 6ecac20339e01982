import { z } from 'zod';
import type { Ledger } from '../keep/index.js';
import { DossierName } from '../record/index.js';
import type { Caller } from './access/caller.js';
import type { House } from './house.js';
import type { Along, Rests } from './reply.js';

export type Method = 'get' | 'post' | 'put' | 'delete';

/**
 * What a caller must be allowed: on the dossier of the path or, where the path has none, on the house. `anybody` is for what lets people in.
 */
export type Right = 'anybody' | 'read' | 'edit';

/** Where the work is done: at once on the thread that listens, on a thread for what takes longer, or on the one thread that writes. */
export type Pace = 'quick' | 'slow' | 'write';

/** A call that is shown in the description of the interface, and made by the tests on the Korea dossier. */
export interface Example {
  readonly summary: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
  /** What it is answered with; the resource's own status unless said. */
  readonly status?: number;
}

/** Pages of the desk that people open first, in the order in which they do. */
export const FIRST_PAGES = ['overview', 'timeline', 'positions', 'network', 'map'] as const;

/** What one of the first pages of the desk asks of a resource, word by word: it is worked out before somebody goes there (`ahead.ts`). */
export interface AskedAhead {
  readonly page: (typeof FIRST_PAGES)[number];
  readonly query?: Example['query'];
}

/** What is said of a resource, as data: routes, the description of the interface, the clients' types and tests are made of it. */
export interface Described<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType | null> {
  /** As clients call it: `timeline`. */
  readonly name: string;
  readonly method: Method;
  /** Below `/api`, its parameters in braces: `/dossiers/{dossier}/timeline`. */
  readonly path: string;
  /** The heading under which the readable page lists it. */
  readonly group: string;
  readonly summary: string;
  readonly description?: string;
  readonly right: Right;
  readonly pace: Pace;
  /** Of what stands in braces, without the dossier. */
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  /** Bytes of a body of JSON at most, where it is not as for all others. */
  readonly mostJson?: number;
  /** Media types that a body may have beside JSON, each with what it holds: the resource takes them apart itself, and `body` is null then. */
  readonly otherBodies?: Readonly<Record<string, string>>;
  /** The schema of the JSON that it answers with, or the media types of something else; both where `form` chooses. */
  readonly answer: z.ZodType | null;
  readonly otherAnswers?: readonly string[];
  /** 200 unless said. */
  readonly status?: number;
  /** Answers with a file of any size (`file-answer.ts`), which is made for each caller alone. */
  readonly isFile?: boolean;
  /** Whether its answers name addresses of this server, so that they differ by how callers call it: others are not told. */
  readonly tellsAddresses?: boolean;
  /** What the first pages of the desk ask of it. */
  readonly ahead?: readonly AskedAhead[];
  readonly examples: readonly Example[];
}

type In<S extends z.ZodType | null | undefined> = S extends z.ZodType ? z.output<S> : null;

/** What came in, checked. */
export interface Asked<P, Q, B> {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
}

/** A call of a resource on a dossier. A reader's ledger shows the state of one moment; `ledger.by` is who calls. */
export interface LedgerAsked<P, Q, B> extends Asked<P & { readonly dossier: string }, Q, B> {
  readonly ledger: Ledger;
  /** How the caller calls this server, without a slash at the end: `http://127.0.0.1:4100`; empty unless the resource `tellsAddresses`. */
  readonly origin: string;
}

/** What an answer was made of that knows others by the way. */
export interface AskedAlong<Q> {
  readonly params: { readonly dossier: string };
  readonly query: Q;
  readonly ledger: Ledger;
}

/** A call of a resource of the house, on the thread that listens. */
export interface HouseAsked<P, Q, B> extends Asked<P, Q, B> {
  readonly house: House;
  readonly caller: Caller;
  /** As it came: bodies other than JSON are read from it. */
  readonly request: Request;
}

/** A resource with its types gone: what the table holds. */
export type Resource = DossierResource | HouseResource | ApartResource;
interface Erased extends Described<z.ZodObject, z.ZodObject, z.ZodType | null> {
  readonly params: z.ZodObject;
  readonly query: z.ZodObject;
  readonly body: z.ZodType | null;
  readonly status: number;
}
export interface DossierResource extends Erased {
  readonly on: 'dossier';
  respond(asked: LedgerAsked<unknown, unknown, unknown>): Promise<unknown>;
  readonly rests?: (answered: unknown) => Rests;
  readonly along?: (answered: unknown, asked: AskedAlong<unknown>) => Promise<readonly Along[]>;
}
export interface HouseResource extends Erased {
  readonly on: 'house';
  respond(asked: HouseAsked<unknown, unknown, unknown>): Promise<unknown>;
}

export interface ApartResource extends Erased {
  readonly on: 'nothing';
  respond(asked: Asked<unknown, unknown, unknown>): Promise<unknown>;
}
/** What may be answered on another thread than the one that listens. */
export type ThreadResource = DossierResource | ApartResource;

type Empty = z.ZodObject<Record<never, never>>;
const nothing = z.strictObject({});

/**
 * A resource on one dossier: its path begins with `/dossiers/{dossier}`, and it is answered from an open ledger. It answers with data, or with a
 * `Reply`. It runs on any thread, so it knows nothing of the call but what is in `asked`.
 */
export function onDossier<
  P extends z.ZodObject = Empty,
  Q extends z.ZodObject = Empty,
  B extends z.ZodType | null = null,
  A = unknown,
>(
  described: Described<P, Q, B> & {
    respond(asked: LedgerAsked<In<P>, In<Q>, In<B>>): Promise<A>;
    /** What an answer rests on, for what is asked often; it is made anew after any change of the ledger unless said. */
    readonly rests?: (answered: A) => Rests;
    /** Answers to what those ask next who are shown this one, as far as hardly anything more has to be looked up for them. */
    readonly along?: (answered: A, asked: AskedAlong<In<Q>>) => Promise<readonly Along[]>;
  },
): DossierResource {
  const params = z.strictObject({ dossier: DossierName, ...described.params?.shape });
  // What comes in was checked by these very schemas, which is what the types say.
  return { ...erased(described), on: 'dossier', params } as unknown as DossierResource;
}

/**
 * A resource of the house: what concerns no single ledger, or needs the call itself (bodies that are no JSON, streams). It may also answer with
 * a `Response` of its own.
 */
export function ofHouse<
  P extends z.ZodObject = Empty,
  Q extends z.ZodObject = Empty,
  B extends z.ZodType | null = null,
>(
  described: Described<P, Q, B> & { respond(asked: HouseAsked<In<P>, In<Q>, In<B>>): Promise<unknown> },
): HouseResource {
  return { ...erased(described), on: 'house' } as unknown as HouseResource;
}

/** A resource that needs nothing but what was asked: no ledger, nobody of the house. It runs on any thread, as one on a dossier does. */
export function apart<
  P extends z.ZodObject = Empty,
  Q extends z.ZodObject = Empty,
  B extends z.ZodType | null = null,
>(
  described: Described<P, Q, B> & { respond(asked: Asked<In<P>, In<Q>, In<B>>): Promise<unknown> },
): ApartResource {
  return { ...erased(described), on: 'nothing' } as unknown as ApartResource;
}

/** What was left out is nothing, and a field that nobody knows is refused. */
const erased = <D extends Described<z.ZodObject, z.ZodObject, z.ZodType | null>>(described: D) => ({
  ...described,
  params: (described.params ?? nothing).strict(),
  query: (described.query ?? nothing).strict(),
  body: described.body ?? null,
  status: described.status ?? 200,
});
