import { describe, expect, it } from 'vitest';
import { cookieOf, doorDesk, ORIGIN } from '../../../test/door-desk.js';
import { PASSWORD } from '../../../test/people-desk.js';

const { door, call, pass } = doorDesk();
const FORM = { 'content-type': 'application/x-www-form-urlencoded', origin: ORIGIN };
const post = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  call(path, {
    method: 'POST',
    headers: { ...FORM, ...headers },
    body: new URLSearchParams(fields).toString(),
  });
const logIn = (fields: Record<string, string> = {}, headers: Record<string, string> = {}) =>
  post('/login', { name: 'berta', password: PASSWORD, ...fields }, headers);
const who = async (cookie: string) => (await call('/x', { headers: { cookie } })).json();
const csrfOf = async (cookie: string) =>
  /name="csrf" value="([^"]+)"/.exec(await (await call('/login', { headers: { cookie } })).text())?.[1] ?? '';

describe('the log-in page', () => {
  it('lets a user in, and sends them on to where they wanted', async () => {
    const response = await logIn({ next: '/timeline?kind=pause' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/timeline?kind=pause']);
    expect(response.headers.get('set-cookie')).toMatch(
      /^dragoman_4100=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Max-Age=604800$/,
    );
    expect(await who(cookieOf(response))).toEqual({ name: 'berta', via: 'session' });
  });
  it.each(['//evil.example', 'http://evil.example', '/\\evil.example', '/\r\nSet-Cookie: a=b'])(
    'sends nobody elsewhere (%j)',
    async (next) => {
      const response = await logIn({ next });
      expect(response.headers.get('location')).toMatch(/^\/[^/\\]*$/);
      expect(response.headers.get('set-cookie')).toMatch(/^dragoman_4100=/);
    },
  );
  it('says on the page what was wrong, with what was typed made safe', async () => {
    const response = await logIn({ name: '"><script>x</script>', password: 'no' });
    expect(response.status).toBe(401);
    expect(response.headers.get('set-cookie')).toBeNull();
    const page = await response.text();
    expect(page).toContain('There is no user with that name and password');
    expect(page).not.toContain('<script');
  });
  it('tells when to try again after too many failures', async () => {
    for (let i = 0; i < 5; i++) await logIn({ password: 'no' });
    const response = await logIn();
    expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await response.text()).toContain('try again in a second');
    pass(1_000);
    expect((await logIn()).status).toBe(303);
  });
  it('takes no form that a page of somebody else sends', async () => {
    expect((await logIn({}, { origin: 'http://evil.example' })).status).toBe(403);
    expect((await logIn({}, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
  it('opens a new session whatever cookie the browser brings, and ends the one it had', async () => {
    const fixed = await logIn({}, { cookie: 'dragoman_4100=chosen-by-somebody' });
    expect(cookieOf(fixed)).not.toContain('chosen');
    const first = cookieOf(fixed);
    const second = cookieOf(await logIn({}, { cookie: first }));
    expect(second).not.toBe(first);
    expect((await call('/x', { headers: { cookie: first } })).status).toBe(401);
    expect(await who(second)).toMatchObject({ name: 'berta' });
  });
  it('takes the token of the machine', async () => {
    const response = await post('/login', { token: ` ${door.door.owner?.token}\n`, next: '/' });
    expect(await who(cookieOf(response))).toEqual({ name: 'keeper', via: 'house' });
    expect((await post('/login', { token: 'x' })).status).toBe(401);
  });
});

describe('the way out', () => {
  it('ends the session, also for a cookie that was copied', async () => {
    const cookie = cookieOf(await logIn());
    const response = await post('/logout', { csrf: await csrfOf(cookie) }, { cookie });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/login']);
    expect(response.headers.get('set-cookie')).toContain('Max-Age=0');
    expect((await call('/x', { headers: { cookie } })).status).toBe(401);
    expect(door.gone).toEqual(['berta']);
  });
  it('ends all sessions where that is asked for, and else only its own', async () => {
    const [one, other, third] = [cookieOf(await logIn()), cookieOf(await logIn()), cookieOf(await logIn())];
    await post('/logout', { csrf: await csrfOf(one) }, { cookie: one });
    expect((await call('/x', { headers: { cookie: other } })).status).toBe(200);
    await post('/logout', { csrf: await csrfOf(other), everywhere: 'true' }, { cookie: other });
    expect((await call('/x', { headers: { cookie: third } })).status).toBe(401);
  });
  it('ends those of the owner, too', async () => {
    const cookie = cookieOf(await post('/login', { token: door.door.owner?.token ?? '' }));
    await post('/logout', { csrf: await csrfOf(cookie) }, { cookie });
    expect((await call('/x', { headers: { cookie } })).status).toBe(401);
  });
  it('is not opened by a page of somebody else, nor with the word of another session', async () => {
    const [cookie, other] = [cookieOf(await logIn()), cookieOf(await logIn())];
    const csrf = await csrfOf(cookie);
    for (const [word, headers] of [
      ['', { cookie }],
      [await csrfOf(other), { cookie }],
      [csrf, { cookie, origin: 'http://evil.example' }],
    ] as const)
      expect((await post('/logout', { csrf: word }, headers)).status).toBe(403);
    expect(await who(cookie)).toMatchObject({ name: 'berta' });
  });
});
