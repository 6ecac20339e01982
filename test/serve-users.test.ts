import { setTimeout as passing } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf, changeUser, makeToken, revokeToken } from '../src/keep/people/index.js';
import { Problem } from '../src/serve/problem.js';
import { KEEPER, PASSWORD } from './people-desk.js';
import { bearer, cookieIn, JSON_BODY, raw, send, servedPeople } from './served-people.js';
import { type Server, serving } from './serving.js';

const desk = servedPeople();

/** Milliseconds after which a server has seen what another program changed. */
const MOMENT = 40;

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
  ) => makeToken(desk.people, KEEPER, { user, label: 'test', scope, dossiers, expires });
  beforeAll(async () => {
    server = await serving({ home: desk.home, args: ['--users'] });
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
    const list = (await call('/api/dossiers', bearer(secret))).text;
    expect([list.includes('cod-banks'), list.includes('whaling')]).toEqual([true, false]);
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
    await revokeToken(desk.people, KEEPER, made.id);
    await passing(MOMENT);
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
  it('keeps out within a moment whom another program disables', async () => {
    const cookie = cookieIn(await logIn('carl'));
    const { secret } = await token('carl', 'read');
    await changeUser(desk.people, KEEPER, 'carl', { disabled: true });
    await passing(MOMENT);
    expect((await call('/api/session', { cookie })).status).toBe(401);
    expect((await call('/api/session', bearer(secret))).status).toBe(401);
    await changeUser(desk.people, KEEPER, 'carl', { disabled: false });
    await passing(MOMENT);
    expect((await call('/api/session', bearer(secret))).status).toBe(200);
  });
  it('makes whoever guesses wait, and writes it down', async () => {
    for (let i = 0; i < 5; i++) expect((await logIn('dora', 'not the password')).status).toBe(401);
    const answer = await logIn('dora', 'not the password');
    expect([answer.status, Problem.parse(JSON.parse(answer.text)).type]).toEqual([
      429,
      'urn:dragoman:problem:too-many-requests',
    ]);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    const lines = await auditOf(desk.people.db, { about: 'dora', limit: 9 });
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
