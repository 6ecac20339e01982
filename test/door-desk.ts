import { Hono } from 'hono';
import { afterEach, beforeEach } from 'vitest';
import { admission, secured } from '../src/serve/access/admission.js';
import { type Door, type DoorOptions, doorOf } from '../src/serve/access/door.js';
import { logInRoutes } from '../src/serve/access/log-in-routes.js';
import { sessionResources } from '../src/serve/access/session-resources.js';
import { tokenResources } from '../src/serve/access/token-resources.js';
import type { Desk } from '../src/serve/answer.js';
import { answered, responseTo } from '../src/serve/answer.js';
import { type App, routeOf, type Travelling } from '../src/serve/app.js';
import { askedOf } from '../src/serve/call.js';
import { problemOf, servedProblem } from '../src/serve/problem.js';
import type { Remembered } from '../src/serve/remembered.js';
import { peopleDesk } from './people-desk.js';

/** How a test calls: from which address, and what stands in the call. */
export interface Calling {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly from?: string;
}

export const HOST = 'localhost:4100';
export const ORIGIN = `http://${HOST}`;

/** A server that is all door: behind it every path answers who calls. Nothing listens; calls are handed in. */
export function doorDesk(options: Partial<DoorOptions> = {}) {
  const people = peopleDesk();
  const desk = {
    door: undefined as unknown as Door,
    app: new Hono<Travelling>() as App,
    gone: [] as string[],
  };
  beforeEach(async () => {
    desk.gone = [];
    desk.door = await doorOf({
      people: people.desk.people,
      host: '127.0.0.1',
      names: [],
      isBehindTls: false,
      usersOnly: false,
      owner: 'keeper',
      clock: () => Date.parse(people.now()),
      onGone: (name) => void desk.gone.push(name),
      ...options,
    });
    desk.app = appBehind(desk.door);
  });
  afterEach(() => {
    desk.app = new Hono<Travelling>();
  });
  const call = async (
    path: string,
    { method = 'GET', headers = {}, body, from = '192.0.2.1' }: Calling = {},
  ) => {
    const url = `${options.isBehindTls ? 'https' : 'http'}://${headers.host ?? HOST}${path}`;
    const request = new Request(url, {
      method,
      headers: { host: HOST, ...headers },
      ...(body !== undefined && { body }),
    });
    const incoming = { socket: { remoteAddress: from, localPort: 4100 }, headers };
    return desk.app.fetch(request, { incoming });
  };
  return { ...people, door: desk, call };
}

function appBehind(door: Door): App {
  const app: App = new Hono<Travelling>();
  app.onError((thrown) => {
    const known = problemOf(thrown);
    if (!known) throw thrown;
    const { status, headers, body } = servedProblem(known.problem, known.headers);
    return new Response(body as string, { status, headers });
  });
  app.use(secured(door), admission(door));
  app.route('/', logInRoutes(door));
  for (const resource of [...sessionResources, ...tokenResources])
    app.on(resource.method.toUpperCase(), routeOf(resource), async (c) => {
      const call = {
        params: c.req.param() as Record<string, string>,
        query: new URL(c.req.url).searchParams,
        origin: ORIGIN,
        request: c.req.raw,
      };
      const asked = { house: { door }, asked: askedOf } as unknown as Desk;
      return responseTo(c.req.raw, (await answered(asked, resource, call, c.get('caller'))) as Remembered);
    });
  app.all('*', (c) => {
    const caller = c.get('caller');
    return c.json(caller && { name: caller.name, via: caller.via });
  });
  return app;
}

/** The cookie that an answer gives, as a browser sends it back. */
export const cookieOf = (response: Response): string =>
  (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
