import { expect } from 'vitest';
import type { Ledger } from '../src/keep/index.js';
import { askedOf } from '../src/serve/call.js';
import { type Served, served } from '../src/serve/reply.js';
import type { ApartResource, DossierResource } from '../src/serve/resource.js';

/** A call of a resource on a dossier, as it comes in. */
export interface Calling {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: unknown;
}

const ORIGIN = 'http://127.0.0.1:4100';

/** Answers a call as the server does: what came in is checked, what goes out is what a thread would hand on. */
export async function servedBy(
  resource: DossierResource,
  ledger: Ledger,
  calling: Calling = {},
): Promise<Served> {
  const checked = await checkedFor(resource, {
    ...calling,
    params: { dossier: 'cod-banks', ...calling.params },
  });
  const answer = await resource.respond({
    ...(checked as Parameters<DossierResource['respond']>[0]),
    ledger,
    origin: ORIGIN,
  });
  return served(answer, resource.status);
}

function checkedFor(resource: DossierResource | ApartResource, { params = {}, query = {}, body }: Calling) {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    for (const one of typeof value === 'string' ? [value] : value) address.append(name, one);
  const request = new Request(`${ORIGIN}/api`, {
    method: resource.method.toUpperCase(),
    ...(body !== undefined && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  return askedOf(resource, { params, query: address, request, origin: ORIGIN });
}

/** The JSON that a resource answers with which needs no ledger, held to its schema. */
export async function askedApart<T = Record<string, unknown>>(
  resource: ApartResource,
  calling: Calling = {},
): Promise<T> {
  const answer = served(await resource.respond(await checkedFor(resource, calling)), resource.status);
  return held(resource, answer) as T;
}

/** The JSON in an answer, held to the schema of its resource. */
function held(resource: DossierResource | ApartResource, { status, body }: Served): unknown {
  expect(status).toBe(resource.status);
  const answer: unknown = JSON.parse(String(body));
  if (resource.answer === null) throw new Error(`${resource.name} answers with no JSON`);
  expect(resource.answer.parse(answer)).toEqual(answer);
  return answer;
}

/** The JSON that a resource answers with, held to its schema: it has all that the schema names, and nothing else. */
export async function asked<T = Record<string, unknown>>(
  resource: DossierResource,
  ledger: Ledger,
  calling: Calling = {},
): Promise<T> {
  return held(resource, await servedBy(resource, ledger, calling)) as T;
}

/** All rows of a list, page by page, so many a page. */
export async function allRows<T>(
  resource: DossierResource,
  ledger: Ledger,
  limit: number,
  { query = {}, ...calling }: Calling = {},
): Promise<T[]> {
  const rows: T[] = [];
  for (let next: string | null = ''; next !== null; ) {
    const page: { rows: T[]; next: string | null } = await asked(resource, ledger, {
      ...calling,
      query: { ...query, limit: String(limit), ...(next !== '' && { after: next }) },
    });
    expect(page.rows.length).toBeLessThanOrEqual(limit);
    rows.push(...page.rows);
    next = page.next;
  }
  return rows;
}
