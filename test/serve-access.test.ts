import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { begin } from '../src/keep/begin.js';
import { addReadings } from '../src/keep/index.js';
import {
  addUser,
  auditOf,
  changeUser,
  makeToken,
  openPeople,
  type People,
  revokeToken,
} from '../src/keep/people/index.js';
import { openLedger } from '../src/keep/store/open.js';
import { Problem } from '../src/serve/problem.js';
import { COD_BANKS } from './ledger-desk.js';
import { CHEAP, KEEPER, PASSWORD } from './people-desk.js';
import { type Server, serving } from './serving.js';

const now = (): string => new Date().toISOString();
let home = '';
let people: People;

/** Two dossiers of the same documents: berta edits both, carl reads only `cod-banks`. */
beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'dragoman access '));
  for (const name of ['cod-banks', 'whaling']) {
    const ledger = await openLedger({ dossier: name, home, by: 'anna', now, create: true });
    await begin(ledger, { name, title: name, parties: ['NOR', 'ISL'] });
    const maker = { version: '0.1.0', code: 'code', models: 'models' };
    await addReadings(
      ledger,
      COD_BANKS.map((reading) => ({ reading, maker, outlet: null })),
    );
    await ledger.store.close();
  }
  people = await openPeople(home, now, CHEAP);
  await addUser(people, KEEPER, { name: 'berta', password: PASSWORD, role: 'editor', dossiers: ['*'] });
  await addUser(people, KEEPER, {
    name: 'carl',
    password: PASSWORD,
    role: 'reader',
    dossiers: ['cod-banks'],
  });
}, 60_000);
afterAll(async () => {
  await people.close();
  rmSync(home, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** A call with every header as it is given, also those that `fetch` keeps to itself. */
const send = (
  origin: string,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
  body = '',
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = { ...(body && { 'content-length': String(Buffer.byteLength(body)) }), ...headers };
    const call = request(`${origin}${path}`, { method, headers: sent, agent: false }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }));
    });
    call.on('error', reject).end(body);
  });

/** Bytes as they are, and what comes back. */
const raw = (origin: string, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname, () => socket.end(text));
    let answer = '';
    socket.setEncoding('latin1').on('data', (piece: string) => {
      answer += piece;
    });
    socket.on('close', () => resolve(answer)).on('error', reject);
  });

const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const JSON_BODY = { 'content-type': 'application/json' };
const cookieIn = ({ headers }: Answer): string => headers['set-cookie']?.[0]?.split(';')[0] ?? '';
const problemIn = ({ text }: Answer): Problem => Problem.parse(JSON.parse(text));

describe('a server on this machine', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serving({ home });
  }, 60_000);
  afterAll(() => server?.stop());

  it('lets its owner in by the address that it prints, with a cookie that no script reads', async () => {
    const answer = await send(server.origin, `/api?token=${server.token}`);
    expect([answer.status, answer.headers.location]).toEqual([303, '/api']);
    const [cookie = ''] = answer.headers['set-cookie'] ?? [];
    const { port } = new URL(server.origin);
    expect(cookie).toMatch(
      new RegExp(`^dragoman_${port}=[\\w-]{43}; Path=/; HttpOnly; SameSite=Strict; Max-Age=\\d+$`),
    );
    const told = await send(server.origin, '/api/session', { cookie: cookieIn(answer) });
    expect(JSON.parse(told.text)).toMatchObject({ name: 'owner', via: 'house', onHouse: 'edit' });
  });
  it('answers nobody else, at any path', async () => {
    for (const path of [
      '/api',
      '/api/openapi.json',
      '/api/dossiers',
      '/api/dossiers/cod-banks/timeline',
      '/nothing',
      '/..%2f..%2fetc%2fpasswd',
    ]) {
      const answer = await send(server.origin, path);
      expect([path, answer.status]).toEqual([path, 401]);
      expect(answer.text).not.toContain(home);
    }
  });
  it.each([
    'evil.example',
    'evil.example:80',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '2130706433',
    'localhost:1@evil.example',
  ])('does not go by the name %s, whoever calls', async (host) => {
    const answer = await send(server.origin, '/api/dossiers', { host, ...bearer(server.token) });
    expect([400, 421]).toContain(answer.status);
    expect(answer.text).not.toContain('cod-banks');
  });
  it('does not go by a name on the request line, nor by two names', async () => {
    const { host } = new URL(server.origin);
    const lines = (first: string, ...rest: string[]) =>
      `${[first, ...rest, `Authorization: Bearer ${server.token}`, 'Connection: close'].join('\r\n')}\r\n\r\n`;
    const absolute = await raw(
      server.origin,
      lines('GET http://evil.example/api/dossiers HTTP/1.1', `Host: ${host}`),
    );
    const twice = await raw(
      server.origin,
      lines('GET /api/dossiers HTTP/1.1', `Host: ${host}`, 'Host: evil.example'),
    );
    for (const answer of [absolute, twice]) {
      expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
      expect(answer).not.toContain('cod-banks');
    }
  });
  it('puts what keeps browsers safe on every answer', async () => {
    for (const [path, status] of [
      ['/login', 200],
      ['/api', 401],
      ['/style.css', 200],
      ['/api/session', 401],
    ] as const) {
      const { headers, status: answered } = await send(server.origin, path);
      expect([path, answered]).toEqual([path, status]);
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      );
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['x-powered-by']).toBeUndefined();
    }
  });
  it('asks a change with a cookie for the word and the page that it comes from', async () => {
    const cookie = cookieIn(await send(server.origin, `/?token=${server.token}`));
    const { csrf } = JSON.parse((await send(server.origin, '/api/session', { cookie })).text);
    const logOut = async (headers: Record<string, string>) =>
      (await send(server.origin, '/api/session', { cookie, ...headers }, 'DELETE')).status;
    const origin = server.origin;
    expect(await logOut({})).toBe(403);
    expect(await logOut({ 'x-csrf-token': csrf })).toBe(403);
    expect(await logOut({ 'x-csrf-token': csrf, origin: 'http://evil.example' })).toBe(403);
    expect(await logOut({ 'x-csrf-token': csrf, origin: 'null' })).toBe(403);
    expect(await logOut({ 'x-csrf-token': csrf, 'sec-fetch-site': 'cross-site' })).toBe(403);
    expect(await logOut({ 'x-csrf-token': `${csrf}x`, origin })).toBe(403);
    expect(await logOut({ 'x-csrf-token': csrf, origin })).toBe(204);
    expect((await send(server.origin, '/api/session', { cookie })).status).toBe(401);
  });
});

describe('a server with users', () => {
  let server: Server;
  const call = (path: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
    send(server.origin, path, headers, method, body);
  const logIn = (name: string, password = PASSWORD, headers: Record<string, string> = {}) =>
    call('/api/session', { ...JSON_BODY, ...headers }, 'POST', JSON.stringify({ name, password }));
  const token = (
    user: string,
    scope: 'read' | 'edit' | 'feed',
    dossiers = ['*'],
    expires = new Date(Date.now() + 3_600_000).toISOString(),
  ) => makeToken(people, KEEPER, { user, label: 'test', scope, dossiers, expires });
  beforeAll(async () => {
    server = await serving({ home, args: ['--users'] });
  }, 60_000);
  afterAll(() => server?.stop());

  it('has no token of the machine', () => expect(server.token).toBe(''));
  it('shows a reader their own dossiers, and the others as if they were not there', async () => {
    const { secret } = await token('carl', 'edit');
    const own = JSON.parse((await call('/api/dossiers/cod-banks/timeline', bearer(secret))).text) as {
      rows: { id: string }[];
    };
    const [{ id } = { id: '' }] = own.rows;
    const foreign = await call(`/api/dossiers/whaling/entries/${id}`, bearer(secret));
    const nothing = await call(`/api/dossiers/nothing/entries/${id}`, bearer(secret));
    expect([foreign.status, nothing.status]).toEqual([404, 404]);
    expect(foreign.text.replaceAll('whaling', 'nothing')).toBe(nothing.text);
    expect((await call(`/api/dossiers/cod-banks/entries/${id}`, bearer(secret))).status).toBe(200);
    expect((await call('/api/dossiers', bearer(secret))).text).not.toContain('whaling');
    for (const part of [
      'timeline',
      'search?q=Norway',
      'events',
      'feed.atom',
      'log',
      'documents',
      'export?format=jsonl',
    ])
      expect((await call(`/api/dossiers/whaling/${part}`, bearer(secret))).status).toBe(404);
  });
  it('refuses wrong, expired, revoked and misplaced tokens', async () => {
    const { secret, token: made } = await token('berta', 'read');
    expect((await call('/api/session', bearer(secret))).status).toBe(200);
    const late = await token('berta', 'read', ['*'], new Date(Date.now() + 700).toISOString());
    expect((await call('/api/session', bearer(late.secret))).status).toBe(200);
    await revokeToken(people, KEEPER, made.id);
    await new Promise((done) => setTimeout(done, 800));
    const other = (await token('berta', 'read')).secret;
    for (const authorization of [
      `Bearer ${secret}`,
      `Bearer ${late.secret}`,
      `Bearer ${other.slice(0, -1)}`,
      `Bearer ${other}x`,
      `Basic ${btoa(`berta:${other}`)}`,
      `bearer`,
      other,
    ])
      expect([authorization.slice(0, 10), (await call('/api/session', { authorization })).status]).toEqual([
        authorization.slice(0, 10),
        401,
      ]);
    expect((await call(`/api?token=${other}`)).status).toBe(401);
  });
  it('takes no second credential behind a first', async () => {
    const { secret } = await token('berta', 'edit');
    const { host } = new URL(server.origin);
    const answer = await raw(
      server.origin,
      `GET /api/dossiers HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer x\r\nAuthorization: Bearer ${secret}\r\nConnection: close\r\n\r\n`,
    );
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    const cookie = cookieIn(await logIn('berta'));
    expect((await call('/api/dossiers', { cookie, authorization: 'Bearer x' })).status).toBe(401);
    expect(
      (await call('/api/dossiers', { cookie: `${cookie}; ${cookie.replace(/=.*/, '=other')}` })).status,
    ).toBe(401);
  });
  it('lets a token change no more than its scope and its user may', async () => {
    const items = await call(
      '/api/dossiers/cod-banks/items?limit=1',
      bearer((await token('carl', 'read')).secret),
    );
    const [item] = /"id":"([^"]+-[a-z]+-[^"]+)"/.exec(items.text)?.slice(1) ?? [];
    const change = async (secret: string, dossier = 'cod-banks') => {
      const body = JSON.stringify({ decision: { kind: 'accept', item } });
      return (
        await call(`/api/dossiers/${dossier}/decisions`, { ...bearer(secret), ...JSON_BODY }, 'POST', body)
      ).status;
    };
    expect(await change((await token('berta', 'read')).secret)).toBe(403);
    expect(await change((await token('carl', 'edit')).secret)).toBe(403);
    expect(await change((await token('berta', 'edit', ['whaling'])).secret)).toBe(404);
    expect(await change((await token('berta', 'feed')).secret)).toBe(403);
    expect(await change((await token('berta', 'edit')).secret)).toBe(201);
    const log = await call(
      '/api/dossiers/cod-banks/log?newest=true&limit=1',
      bearer((await token('carl', 'read')).secret),
    );
    expect(JSON.parse(log.text).rows[0]).toMatchObject({ by: 'berta' });
  });
  it('opens feeds, and nothing else, to a feed reader', async () => {
    const { secret } = await token('carl', 'feed');
    for (const answer of [
      await call(`/api/dossiers/cod-banks/feed.atom?token=${secret}`),
      await call('/api/dossiers/cod-banks/feed.json', { authorization: `Basic ${btoa(`x:${secret}`)}` }),
    ]) {
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain(secret);
    }
    expect((await call(`/api/dossiers/whaling/feed.atom?token=${secret}`)).status).toBe(404);
    expect((await call('/api/dossiers/cod-banks/timeline', bearer(secret))).status).toBe(403);
  });
  it('opens a new session whatever the browser brings, and ends it everywhere', async () => {
    const { port } = new URL(server.origin);
    const fixed = `dragoman_${port}=${'a'.repeat(43)}`;
    const [one, other] = [await logIn('carl', PASSWORD, { cookie: fixed }), await logIn('carl')];
    expect(cookieIn(one)).not.toBe(fixed);
    expect((await call('/api/session', { cookie: fixed })).status).toBe(401);
    const { csrf } = JSON.parse(one.text) as { csrf: string };
    const word = (JSON.parse(other.text) as { csrf: string }).csrf;
    const headers = { cookie: cookieIn(one), origin: server.origin };
    expect((await call('/api/session', { ...headers, 'x-csrf-token': word }, 'DELETE')).status).toBe(403);
    expect(
      (await call('/api/session?everywhere=true', { ...headers, 'x-csrf-token': csrf }, 'DELETE')).status,
    ).toBe(204);
    for (const answer of [one, other])
      expect((await call('/api/session', { cookie: cookieIn(answer) })).status).toBe(401);
  });
  it('keeps out at once whom another program disables', async () => {
    const cookie = cookieIn(await logIn('carl'));
    const { secret } = await token('carl', 'read');
    await changeUser(people, KEEPER, 'carl', { disabled: true });
    expect((await call('/api/session', { cookie })).status).toBe(401);
    expect((await call('/api/session', bearer(secret))).status).toBe(401);
    await changeUser(people, KEEPER, 'carl', { disabled: false });
    expect((await call('/api/session', bearer(secret))).status).toBe(200);
  });
  it('makes whoever guesses wait, and writes it down', async () => {
    for (let i = 0; i < 5; i++) expect((await logIn('dora', 'not the password')).status).toBe(401);
    const answer = await logIn('dora', 'not the password');
    expect([answer.status, problemIn(answer).type]).toEqual([429, 'urn:dragoman:problem:too-many-requests']);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    const lines = await auditOf(people.db, { about: 'dora', limit: 9 });
    expect(lines.map(({ what }) => what)).toEqual(['log-in.delayed', ...Array(5).fill('log-in.failed')]);
    expect(new Set(lines.map(({ address }) => address))).toEqual(new Set(['127.0.0.1']));
  }, 30_000);
  it('lets no line break of a caller into a header', async () => {
    const crlf = '%0d%0aSet-Cookie:%20evil=1';
    const paths = [
      `/${crlf}`,
      `/login?next=/${crlf}`,
      `/x?token=a${crlf}`,
      `/api/dossiers/${crlf}`,
      `/api?x=${crlf}`,
    ];
    for (const path of paths)
      for (const accept of ['text/html', 'application/json']) {
        const { headers, status } = await call(path, { accept });
        expect(status).toBeLessThan(500);
        expect(JSON.stringify(headers['set-cookie'] ?? '')).not.toContain('evil');
      }
    const form = { 'content-type': 'application/x-www-form-urlencoded', origin: server.origin };
    const sent = await call(
      '/login',
      form,
      'POST',
      `name=berta&password=${encodeURIComponent(PASSWORD)}&next=/${crlf}`,
    );
    expect(sent.status).toBe(303);
    expect(sent.headers['set-cookie']).toHaveLength(1);
    expect(sent.headers.evil).toBeUndefined();
    expect(sent.headers.location).not.toMatch(/[\r\n]/);
  });
  it('takes a form of its own page alone', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = `name=berta&password=${encodeURIComponent(PASSWORD)}`;
    for (const origin of ['http://evil.example', 'null', server.origin.replace('http:', 'https:')])
      expect((await call('/login', { ...form, origin }, 'POST', body)).status).toBe(403);
    expect(
      (await call('/login', { ...form, origin: server.origin }, 'POST', `${body}&x=${'a'.repeat(9_000)}`))
        .status,
    ).toBe(413);
    expect((await call('/login', { ...JSON_BODY, origin: server.origin }, 'POST', '{}')).status).toBe(415);
  });
});

describe('a server behind one that speaks TLS', () => {
  let server: Server;
  const HOST = 'desk.example';
  const call = (path: string, headers: Record<string, string> = {}, method = 'GET', body = '') =>
    send(
      server.origin,
      path,
      { host: HOST, 'x-forwarded-for': '192.0.2.66, 203.0.113.9', ...headers },
      method,
      body,
    );
  beforeAll(async () => {
    server = await serving({ home, args: ['--behind-tls', '--name', HOST] });
  }, 60_000);
  afterAll(() => server?.stop());

  it('lets nobody in without a name, although it listens on loopback', async () => {
    expect(server.token).toBe('');
    expect((await call('/api')).status).toBe(401);
    expect((await call('/api', { host: 'evil.example' })).status).toBe(421);
  });
  it('gives a cookie that travels by TLS alone, and holds browsers to TLS', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    const body = `name=berta&password=${encodeURIComponent(PASSWORD)}`;
    expect((await call('/login', { ...form, origin: `http://${HOST}` }, 'POST', body)).status).toBe(403);
    const answer = await call('/login', { ...form, origin: `https://${HOST}` }, 'POST', body);
    const [cookie = ''] = answer.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(
      /^__Host-dragoman_\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+; Secure$/,
    );
    expect(answer.headers['strict-transport-security']).toBe('max-age=31536000');
    expect((await call('/api/session', { cookie: cookieIn(answer) })).status).toBe(200);
    expect((await call('/api/session', { cookie: cookieIn(answer).replace('__Host-', '') })).status).toBe(
      401,
    );
  });
  it('writes down the address that stands before it tells, not what a caller makes up', async () => {
    const [line] = await auditOf(people.db, { about: 'berta', limit: 1 });
    expect(line).toMatchObject({ what: 'session.opened', address: '203.0.113.9' });
  });
});

it('a server for others does not start without anybody who could log in', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'dragoman nobody '));
  try {
    const start = serving({ home: empty, args: ['--host', '0.0.0.0'] });
    await expect(start).rejects.toThrow(
      /ended with 1: dragoman: Nobody could come in at "0\.0\.0\.0": [^\n]+\.\n$/,
    );
  } finally {
    rmSync(empty, { recursive: true, force: true });
  }
}, 60_000);
