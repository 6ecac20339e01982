import { assert, asyncProperty, constantFrom, dictionary, string, webPath } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cookieOf, doorDesk, ORIGIN } from '../../../test/door-desk.js';
import { KEEPER, PASSWORD } from '../../../test/people-desk.js';
import { logIn, makeToken, type Scope } from '../../keep/people/index.js';

const { desk, door, call, pass } = doorDesk();
const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
const FEED = '/api/dossiers/korea/feed.atom';
const token = async (scope: Scope, user = 'carl') =>
  (
    await makeToken(desk.people, KEEPER, {
      user,
      label: 'x',
      scope,
      dossiers: ['*'],
      expires: '2026-04-01T00:00:00.000Z',
    })
  ).secret;
const session = async () => {
  const opened = await logIn(desk.people, { name: 'berta', password: PASSWORD, address: '192.0.2.1' });
  return { cookie: `dragoman_4100=${opened.secret}`, csrf: opened.csrf };
};

describe('at the door', () => {
  it('only calls by a name of the server are looked at', async () => {
    for (const host of ['evil.example', 'evil.example:4100', 'localhost.evil.example']) {
      const response = await call('/api', { headers: { host, ...bearer(door.door.owner?.token ?? '') } });
      expect(response.status).toBe(421);
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
    expect((await call('/api', { headers: { host: '127.0.0.1:4100' } })).status).toBe(401);
  });
  it('the owner comes in by the address that was printed, which loses its token at once', async () => {
    const response = await call(`/timeline?kind=pause&token=${door.door.owner?.token}`);
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/timeline?kind=pause');
    expect(response.headers.get('set-cookie')).toMatch(/; Path=\/; HttpOnly; SameSite=Strict; Max-Age=\d+$/);
    expect(response.headers.get('set-cookie')).not.toContain(door.door.owner?.token);
    const again = await call('/timeline', { headers: { cookie: cookieOf(response) } });
    expect(await again.json()).toEqual({ name: 'keeper', via: 'house' });
    expect((await call(`//evil.example/?token=${door.door.owner?.token}`)).headers.get('location')).toBe(
      '/evil.example/',
    );
    expect((await call('/timeline?token=wrong')).status).toBe(401);
    expect((await call(`/timeline?token=${door.door.owner?.token}`, { method: 'POST' })).status).toBe(401);
  });
  it('programs say who they are with a token', async () => {
    const response = await call('/api', { headers: bearer(await token('read')) });
    expect(await response.json()).toEqual({ name: 'carl', via: 'token' });
    expect((await call('/api', { headers: bearer('dgm_wrong') })).status).toBe(401);
  });
  it('a wrong header is refused, whatever else is right', async () => {
    const { cookie } = await session();
    const right = await token('edit');
    for (const authorization of [
      'Bearer x',
      `Bearer ${right}, Bearer ${right}`,
      `Basic ${btoa(`a:${right}`)}`,
      right,
    ])
      for (const path of ['/api', '/login', '/api/session'])
        expect((await call(path, { headers: { cookie, authorization } })).status).toBe(401);
  });
  it('feed readers come to feeds alone', async () => {
    const [feed, read] = [await token('feed'), await token('read')];
    expect((await call(`${FEED}?token=${feed}`)).status).toBe(200);
    expect((await call(FEED, { headers: { authorization: `Basic ${btoa(`me:${feed}`)}` } })).status).toBe(
      200,
    );
    expect((await call(FEED, { headers: bearer(feed) })).status).toBe(200);
    expect((await call(FEED, { headers: bearer(read) })).status).toBe(200);
    expect((await call(`${FEED}?token=${read}`)).status).toBe(401);
    expect((await call(`/api/dossiers/korea?token=${feed}`)).status).toBe(401);
    expect((await call('/api/dossiers/korea', { headers: bearer(feed) })).status).toBe(403);
    expect((await call(FEED)).headers.get('www-authenticate')).toMatch(/^Basic /);
  });
  it('browsers are shown where they log in, programs are told how', async () => {
    const page = await call('/timeline?kind=pause', { headers: { accept: 'text/html' } });
    expect(page.headers.get('location')).toBe('/login?next=%2Ftimeline%3Fkind%3Dpause');
    expect((await call('/', { headers: { accept: 'text/html' } })).headers.get('location')).toBe('/login');
    const program = await call('/timeline');
    expect([program.status, program.headers.get('www-authenticate')]).toEqual([
      401,
      'Bearer realm="dragoman"',
    ]);
  });
  it('a link from elsewhere, which brings no cookie, is asked for again by our own page', async () => {
    const headers = { accept: 'text/html', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    const response = await call('/timeline', { headers });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('http-equiv="refresh"');
    expect(
      (await call('/timeline', { headers: { ...headers, 'sec-fetch-site': 'same-origin' } })).status,
    ).toBe(303);
  });
});

describe('a change with a cookie', () => {
  it('passes with the word of its own session, from our own page', async () => {
    const { cookie, csrf } = await session();
    const headers = { cookie, origin: ORIGIN, 'x-csrf-token': csrf };
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
      expect((await call('/thing', { method, headers })).status).toBe(200);
  });
  it('is refused without the word, with that of another session, and from another page', async () => {
    const [{ cookie, csrf }, other] = [await session(), await session()];
    const own = { cookie, origin: ORIGIN };
    for (const headers of [
      own,
      { ...own, 'x-csrf-token': other.csrf },
      { cookie, 'x-csrf-token': csrf },
      { cookie, 'x-csrf-token': csrf, origin: 'http://evil.example' },
      { cookie, 'x-csrf-token': csrf, 'sec-fetch-site': 'cross-site' },
    ])
      expect((await call('/thing', { method: 'POST', headers })).status).toBe(403);
    expect((await call('/thing', { headers: { cookie } })).status).toBe(200);
  });
  it('needs neither where a token speaks', async () =>
    expect((await call('/thing', { method: 'POST', headers: bearer(await token('edit')) })).status).toBe(
      200,
    ));
});

describe('who asks too often', () => {
  const statuses = async (times: number, calling: Parameters<typeof call>[1]) => {
    const all = [];
    for (let i = 0; i < times; i++) all.push((await call('/x', calling)).status);
    return all.filter((status) => status === 429).length;
  };
  it('waits, as nobody by address, as a user by name, and is told how long', async () => {
    expect(await statuses(55, {})).toBe(5);
    const response = await call('/x');
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await statuses(1, { from: '198.51.100.7' })).toBe(0);
    const headers = bearer(await token('read'));
    expect(await statuses(605, { headers })).toBe(5);
    expect(await statuses(1, { headers: bearer(await token('read', 'berta')) })).toBe(0);
    pass(1_000);
    expect(await statuses(11, {})).toBe(1);
  }, 20_000);
  it('is never the owner of the machine', async () =>
    expect(await statuses(700, { headers: bearer(door.door.owner?.token ?? '') })).toBe(0));
});

it('answers whatever stands in a call, lets nobody in by it, and never stumbles', () => {
  const names = [
    'authorization',
    'cookie',
    'origin',
    'sec-fetch-site',
    'x-csrf-token',
    'x-forwarded-for',
    'accept',
    'host',
  ];
  const starts = [
    '',
    'Bearer ',
    'Basic ',
    'Bearer dgm_',
    'dragoman_4100=',
    'http://localhost:4100',
    'localhost',
    'text/html',
  ];
  const value = string({ unit: 'binary-ascii' }).map((text) => text.replace(/[^\x20-\x7e]/g, '~'));
  const headers = dictionary(constantFrom(...names), value);
  const methods = constantFrom('GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS');
  return assert(
    asyncProperty(methods, webPath(), constantFrom(...starts), headers, async (method, path, start, told) => {
      pass(60_000);
      const begun = Object.entries(told).map(([name, text]) => [
        name,
        name === 'host' ? 'localhost:4100' : start + text,
      ]);
      const response = await call(path || '/', { method, headers: Object.fromEntries(begun) });
      expect([200, 303, 401, 403, 404, 405, 415, 421]).toContain(response.status);
      if (response.status === 200 && !/^\/(?:login|style\.css)/.test(path))
        expect(await response.text()).not.toContain('"name"');
    }),
    { numRuns: 400 },
  );
});
