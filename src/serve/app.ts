import { randomBytes } from 'node:crypto';
import { Hono, type MiddlewareHandler } from 'hono';
import type { Caller } from './access/caller.js';
import { answered, type Desk, refuseUnlessAllowed, responseTo } from './answer.js';
import type { BuiltDesk } from './desk/built.js';
import { addDesk } from './desk/routes.js';
import { addPages } from './pages/routes.js';
import { fault, problemOf, Refusal, servedProblem } from './problem.js';
import type { Resource } from './resource.js';

/** What travels with a call through the server. */
export type Travelling = { Variables: { caller: Caller | null } };
export type App = Hono<Travelling>;

/** What every call passes first: who calls, from where, how often. */
export interface Access {
  readonly steps: readonly MiddlewareHandler<Travelling>[];
  /** The pages by which people come in; null where nobody does. */
  readonly pages: App | null;
  /** What callers put before the name of this server. */
  readonly scheme: 'http' | 'https';
}

export interface AppOptions {
  readonly desk: Desk;
  /** What browsers are shown; null where it was not built. */
  readonly built: BuiltDesk | null;
  readonly resources: readonly Resource[];
  readonly access: Access;
  /** Of the program, as the description of the interface names it. */
  readonly version: string;
  /** Told of each fault of ours, under the reference that the caller was given. */
  readonly onFault: (reference: string, thrown: unknown) => void;
}

/** The server without its port: every resource at its path below `/api`. */
export function appOf({ desk, built, resources, access, version, onFault }: AppOptions): App {
  const app: App = new Hono<Travelling>();
  app.onError((thrown) => refused(thrown, onFault));
  app.use(...access.steps);
  if (access.pages) app.route('/', access.pages);
  addPages(app, resources, version);
  addDesk(app, desk.house.ledgers, built);
  for (const resource of resources)
    app.on(resource.method.toUpperCase(), routeOf(resource), async (c) => {
      const caller = c.get('caller');
      const params = c.req.param() as Record<string, string>;
      refuseUnlessAllowed(resource, params, caller);
      const { searchParams: query, host } = new URL(c.req.url);
      const origin = `${access.scheme}://${host}`;
      const answer = await answered(desk, resource, { params, query, origin, request: c.req.raw }, caller);
      return answer instanceof Response ? answer : responseTo(c.req.raw, answer);
    });
  for (const [route, methods] of methodsByRoute(resources))
    app.all(route, () => {
      const allow = [...methods].join(', ').toUpperCase();
      throw new Refusal('method-not-allowed', `This can be asked with ${allow} alone.`, {
        headers: { allow },
      });
    });
  app.notFound(() =>
    refused(
      new Refusal('no-such-resource', 'There is nothing at this address; /api lists what there is.'),
      onFault,
    ),
  );
  return app;
}

/** A path of the description as the router writes it: `/api/dossiers/:dossier`. */
export const routeOf = ({ path }: Resource): string => `/api${path.replace(/\{(\w+)\}/g, ':$1')}`;

function methodsByRoute(resources: readonly Resource[]): ReadonlyMap<string, ReadonlySet<string>> {
  const methods = new Map<string, Set<string>>();
  for (const resource of resources) {
    const route = routeOf(resource);
    methods.set(route, (methods.get(route) ?? new Set()).add(resource.method));
  }
  return methods;
}

/** Bytes of the name under which a fault is told. */
const REFERENCE = 6;

function refused(thrown: unknown, onFault: AppOptions['onFault']): Response {
  const known = problemOf(thrown);
  if (known) return asResponse(servedProblem(known.problem, known.headers));
  const reference = randomBytes(REFERENCE).toString('hex');
  onFault(reference, thrown);
  return asResponse(servedProblem(fault(reference)));
}

const asResponse = ({ status, headers, body }: ReturnType<typeof servedProblem>): Response =>
  new Response(body, { status, headers });
