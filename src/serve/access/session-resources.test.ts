import { describe, expect, it } from 'vitest';
import { cookieOf, doorDesk, ORIGIN } from '../../../test/door-desk.js';
import { PASSWORD } from '../../../test/people-desk.js';
import { WhoAmI } from './session-resources.js';

const { call, door, desk } = doorDesk();
const JSON_BODY = { 'content-type': 'application/json' };
const logIn = (name: string, password: string, headers: Record<string, string> = {}) =>
  call('/api/session', {
    method: 'POST',
    headers: { ...JSON_BODY, ...headers },
    body: JSON.stringify({ name, password }),
  });

describe('a session over the interface', () => {
  it('opens with name and password, and tells the word for changes', async () => {
    const response = await logIn('berta', PASSWORD);
    expect(response.status).toBe(200);
    const told = WhoAmI.parse(await response.json());
    expect(told).toMatchObject({ name: 'berta', via: 'session', onHouse: 'edit' });
    const again = await call('/api/session', { headers: { cookie: cookieOf(response) } });
    expect(await again.json()).toEqual(told);
  });
  it('tells what one may do on a dossier', async () => {
    const cookie = cookieOf(await logIn('carl', `${PASSWORD}, carl`));
    const told = await call('/api/session?dossier=korea', { headers: { cookie } });
    expect(await told.json()).toMatchObject({ onDossier: 'read' });
    const other = await call('/api/session?dossier=atlantis', { headers: { cookie } });
    expect(await other.json()).toMatchObject({ onDossier: 'none' });
  });
  it('ends with the word, on this device or on all', async () => {
    const [one, other] = [await logIn('berta', PASSWORD), await logIn('berta', PASSWORD)];
    const { csrf } = WhoAmI.parse(await one.json());
    const headers = { cookie: cookieOf(one), origin: ORIGIN };
    expect((await call('/api/session', { method: 'DELETE', headers })).status).toBe(403);
    const ended = await call('/api/session?everywhere=true', {
      method: 'DELETE',
      headers: { ...headers, 'x-csrf-token': csrf ?? '' },
    });
    expect([ended.status, ended.headers.get('clear-site-data')]).toEqual([204, '"cache"']);
    for (const response of [one, other])
      expect((await call('/api/session', { headers: { cookie: cookieOf(response) } })).status).toBe(401);
  });
  it('is refused as it is on the page: no such pair, too many, another page', async () => {
    expect((await logIn('berta', PASSWORD, { origin: 'http://evil.example' })).status).toBe(403);
    for (let i = 0; i < 5; i++) expect((await logIn('berta', 'no')).status).toBe(401);
    const late = await logIn('berta', PASSWORD);
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, '1']);
    expect(await desk.people.db.selectFrom('session').selectAll().execute()).toEqual([]);
  });
  it('is nobody’s without a cookie, and no matter of tokens', async () => {
    expect((await call('/api/session')).status).toBe(401);
    expect((await call('/api/session', { method: 'DELETE' })).status).toBe(401);
    const headers = { authorization: `Bearer ${door.door.owner?.token}` };
    expect(await (await call('/api/session', { headers })).json()).toEqual({
      name: 'keeper',
      via: 'house',
      onHouse: 'edit',
      onDossier: null,
      csrf: null,
    });
    expect((await call('/api/session', { method: 'DELETE', headers })).status).toBe(403);
  });
});
