import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { auditOf } from '../src/keep/people/index.js';
import { PASSWORD } from './people-desk.js';
import { bearer, cookieIn, raw, send, servedPeople } from './served-people.js';
import { type Server, serving } from './serving.js';

const desk = servedPeople();

describe('a server on this machine', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serving({ home: desk.home });
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
      expect(answer.text).not.toContain(desk.home);
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
    server = await serving({ home: desk.home, args: ['--behind-tls', '--name', HOST] });
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
    const [line] = await auditOf(desk.people.db, { about: 'berta', limit: 1 });
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
