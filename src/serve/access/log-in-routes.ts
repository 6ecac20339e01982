import { type Context, Hono } from 'hono';
import { isSame } from '../../keep/people/index.js';
import type { App, Travelling } from '../app.js';
import { Refusal } from '../problem.js';
import { comeIn, goOut } from './coming-in.js';
import { cookieWith } from './cookie.js';
import type { Door } from './door.js';
import { cameFrom, refuseForeign } from './forgery.js';
import { formIn } from './form-body.js';
import { insidePage, logInPage } from './log-in-page.js';
import { ownPath } from './own-path.js';

type Call = Context<Travelling>;

/** The pages on which people come in and go out, in plain HTML. */
export function logInRoutes(door: Door): App {
  const app: App = new Hono<Travelling>();
  const hasOwner = door.owner !== null;
  app.get('/login', (c) => {
    const caller = c.get('caller');
    if (caller) return c.html(insidePage(caller));
    const next = ownPath(c.req.query('next'));
    return c.html(logInPage({ next, name: '', complaint: null, hasOwner }));
  });
  app.post('/login', (c) => logInBy(c, door));
  app.post('/logout', (c) => logOut(c, door));
  return app;
}

/** What was wrong is told on the page itself, with its status. */
async function logInBy(c: Call, door: Door): Promise<Response> {
  refuseForeign(c.req.raw, door.isBehindTls);
  const form = await formIn(c.req.raw);
  const next = ownPath(form.get('next') ?? undefined);
  const [name, token] = [form.get('name') ?? '', form.get('token')];
  try {
    const cookie =
      token === null ? await byPassword(c, door, name, form.get('password') ?? '') : byToken(c, door, token);
    c.header('set-cookie', cookie);
    return c.redirect(next, 303);
  } catch (thrown) {
    if (!(thrown instanceof Refusal)) throw thrown;
    for (const [header, value] of Object.entries(thrown.headers)) c.header(header, value);
    const page = logInPage({
      next,
      name: name.slice(0, 40),
      complaint: thrown.message,
      hasOwner: door.owner !== null,
    });
    return c.html(page, thrown.code === 'too-many-requests' ? 429 : 401);
  }
}

async function byPassword(c: Call, door: Door, name: string, password: string): Promise<string> {
  const { headers } = await comeIn(door, door.visit(c.req.raw), name, password);
  return headers['set-cookie'] ?? '';
}

function byToken(c: Call, { owner, visit }: Door, token: string): string {
  if (!owner?.opens(token.trim()))
    throw new Refusal(
      'unauthorized',
      'That is not the token of this server; it makes a new one each time it starts.',
    );
  return cookieWith(visit(c.req.raw).cookie, owner.cookie);
}

/** A page without script can send no header, so that the word for changes is a field here. */
async function logOut(c: Call, door: Door): Promise<Response> {
  const caller = c.get('caller');
  const form = await formIn(c.req.raw);
  const isOurs = cameFrom(c.req.raw, door.isBehindTls) === 'own';
  if (!caller?.csrf || !isOurs || !isSame(form.get('csrf') ?? '', caller.csrf))
    throw new Refusal(
      'forbidden',
      'This log-out did not come from a page of this server; open /login and log out there.',
    );
  const headers = await goOut(door, door.visit(c.req.raw), caller, form.get('everywhere') === 'true');
  for (const [header, value] of Object.entries(headers)) c.header(header, value);
  return c.redirect('/login', 303);
}
