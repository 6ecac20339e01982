import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { tooSoon } from '../../keep/people/index.js';
import type { Travelling } from '../app.js';
import { Refusal } from '../problem.js';
import { addressOf } from './caller-address.js';
import type { KnownCaller } from './callers.js';
import { cookieWith } from './cookie.js';
import { credentialOf, isFeedPath } from './credential.js';
import type { Door, Visit } from './door.js';
import { changesNothing, refuseForged } from './forgery.js';
import { goesBy, nameIn } from './host.js';
import { againPage } from './log-in-page.js';
import { secure } from './security-headers.js';

type Step = MiddlewareHandler<Travelling>;

/** What nobody may ask without a name: the way in, and what it looks like. */
const OPEN = new Set(['/login', '/style.css', '/api/session']);

/** Every answer goes out with the headers that keep browsers safe, refusals and faults too. */
export const secured =
  ({ isBehindTls }: Door): Step =>
  async (c, next) => {
    await next();
    secure(c.res.headers, isBehindTls);
  };

/** Finds out who calls, and lets in only those who may come in. Throws `Refusal`. */
export const admission =
  (door: Door): Step =>
  async (c, next) => {
    const { host, names, isBehindTls } = door;
    const called = c.req.header('host') ?? null;
    // An address in full on the request line could name another host than the header does.
    if (!goesBy(called, host, names) || new URL(c.req.url).hostname !== nameIn(called))
      throw new Refusal(
        'misdirected',
        'This server goes by another name; whoever runs it adds names with --name.',
      );
    const visit = visitOf(c, isBehindTls);
    door.enter(c.req.raw, visit);
    const entered = entry(c, door, visit);
    if (entered) return entered;
    const known = await door.whoCalls(visit.credential);
    refuseTooMany(door, known, visit);
    const away = known ? null : stranger(c, visit);
    if (away) return away;
    if (known) refuseBeyondFeeds(known, c.req.path);
    const csrf = known?.caller.csrf ?? null;
    if (csrf !== null && !changesNothing(c.req.method) && !OPEN_FORMS.has(c.req.path))
      refuseForged(c.req.raw, csrf, isBehindTls);
    c.set('caller', known?.caller ?? null);
    return next();
  };

/** Forms look for themselves: they hold the word for changes as a field, because a page without script can send no header. */
const OPEN_FORMS = new Set(['/login', '/logout']);

function visitOf(c: Context<Travelling>, isBehindTls: boolean): Visit {
  const { incoming } = (c.env ?? {}) as Partial<HttpBindings>;
  const cookie = { port: incoming?.socket.localPort ?? 0, isBehindTls };
  return { address: addressOf(incoming, isBehindTls), cookie, credential: credentialOf(c.req.raw, cookie) };
}

/** Whoever comes by the address that the server printed gets a cookie, and is sent on to the same page without the token in its address. */
function entry(c: Context<Travelling>, { owner }: Door, { cookie }: Visit): Response | null {
  const token = c.req.query('token');
  if (!owner || token === undefined || c.req.method !== 'GET' || isFeedPath(c.req.path)) return null;
  if (!owner.opens(token)) return null;
  const { pathname, searchParams } = new URL(c.req.url);
  searchParams.delete('token');
  const rest = searchParams.size > 0 ? `?${searchParams}` : '';
  c.header('set-cookie', cookieWith(cookie, owner.cookie));
  return c.redirect(`${pathname.replace(/^\/+/, '/')}${rest}`, 303);
}

function refuseTooMany(door: Door, known: KnownCaller | null, { address }: Visit): void {
  if (known?.caller.via === 'house') return;
  const wait = known ? door.waitOfCaller(known.caller.name) : door.waitOfNobody(address);
  if (wait <= 0) return;
  const { message, seconds } = tooSoon(address, wait, 'These are more requests than one may make');
  throw new Refusal('too-many-requests', message, { headers: { 'retry-after': String(seconds) } });
}

/** Nobody may see the way in; a browser is shown there, and a program is told how to say who it is. */
function stranger(c: Context<Travelling>, { credential: { kind } }: Visit): Response | null {
  const { path, method } = c.req;
  const isClaim = kind === 'wrong' || kind === 'token' || kind === 'feed';
  if (OPEN.has(path) && !isClaim) return null;
  const wantsPage = changesNothing(method) && (c.req.header('accept') ?? '').includes('text/html');
  if (wantsPage && !isClaim && !isFeedPath(path)) return shownIn(c);
  const said = isClaim
    ? 'This token is unknown, has ended, or may not be sent like this; make one with "dragoman token add".'
    : 'Say who you are: log in at /login, or send a token as "Authorization: Bearer …".';
  throw new Refusal('unauthorized', said, { headers: { 'www-authenticate': challenge(path) } });
}

/** A link on a page of somebody else brings no cookie: the browser is asked to come again by itself, and only then shown to the log-in page. */
function shownIn(c: Context<Travelling>): Response {
  const isFromElsewhere =
    c.req.header('sec-fetch-site') === 'cross-site' && c.req.header('sec-fetch-mode') === 'navigate';
  if (isFromElsewhere) return c.html(againPage()) as Response;
  const { pathname, search } = new URL(c.req.url);
  const next = pathname === '/' ? '' : `?next=${encodeURIComponent(pathname + search)}`;
  return c.redirect(`/login${next}`, 303);
}

/** Browsers ask for a password where `Basic` stands, so that it stands only where feed readers come. */
const challenge = (path: string): string =>
  isFeedPath(path) ? 'Basic realm="dragoman", charset="UTF-8"' : 'Bearer realm="dragoman"';

function refuseBeyondFeeds({ feedsOnly }: KnownCaller, path: string): void {
  if (feedsOnly && !isFeedPath(path))
    throw new Refusal('forbidden', 'This token opens feeds alone; make another one with --scope read.');
}
