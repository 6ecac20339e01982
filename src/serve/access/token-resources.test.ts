import { beforeEach, describe, expect, it } from 'vitest';
import { cookieOf, doorDesk, ORIGIN } from '../../../test/door-desk.js';
import { PASSWORD } from '../../../test/people-desk.js';
import { tokenOf } from '../../keep/people/index.js';

const { call, door, desk } = doorDesk();
let berta: Record<string, string> = {};
let carl: Record<string, string> = {};
async function headersOf(name: string, password: string): Promise<Record<string, string>> {
  const headers = { 'content-type': 'application/json' };
  const response = await call('/api/session', {
    method: 'POST',
    headers,
    body: JSON.stringify({ name, password }),
  });
  const { csrf } = (await response.json()) as { csrf: string };
  return { ...headers, cookie: cookieOf(response), origin: ORIGIN, 'x-csrf-token': csrf };
}
beforeEach(async () => {
  berta = await headersOf('berta', PASSWORD);
  carl = await headersOf('carl', `${PASSWORD}, carl`);
});
const make = (headers: Record<string, string>, told: object = { label: 'table' }) =>
  call('/api/tokens', { method: 'POST', headers, body: JSON.stringify(told) });
const rows = async (headers: Record<string, string>) =>
  (await (await call('/api/tokens', { headers })).json()) as { id: string; user: string }[];

describe('tokens over the interface', () => {
  it('are made by users for themselves, read for a season unless said', async () => {
    const response = await make(carl);
    expect(response.status).toBe(201);
    const { secret, token } = (await response.json()) as { secret: string; token: object };
    expect(token).toMatchObject({
      user: 'carl',
      scope: 'read',
      dossiers: ['*'],
      expires: '2026-05-30T09:00:00.000Z',
    });
    expect((await tokenOf(desk.people, secret))?.user.name).toBe('carl');
  });
  it('are seen and revoked by their user alone, and by the owner of the machine', async () => {
    await make(carl);
    const [{ id } = { id: '' }] = await rows(carl);
    expect(await rows(berta)).toEqual([]);
    expect((await call(`/api/tokens/${id}`, { method: 'DELETE', headers: berta })).status).toBe(404);
    expect(await rows({ authorization: `Bearer ${door.door.owner?.token}` })).toHaveLength(1);
    expect((await call(`/api/tokens/${id}`, { method: 'DELETE', headers: carl })).status).toBe(204);
    expect(await rows(carl)).toEqual([]);
  });
  it('make no tokens', async () => {
    const { secret } = (await (await make(berta, { label: 'x', scope: 'edit' })).json()) as {
      secret: string;
    };
    const headers = { authorization: `Bearer ${secret}`, 'content-type': 'application/json' };
    expect((await make(headers)).status).toBe(403);
    expect((await call('/api/tokens', { headers })).status).toBe(403);
  });
  it.each([
    {},
    { label: '' },
    { label: 'a\r\nb' },
    { label: 'x', days: 0 },
    { label: 'x', days: 400 },
    { label: 'x', scope: 'all' },
    { label: 'x', dossiers: [] },
    { label: 'x', dossiers: ['../y'] },
    { label: 'x', user: 'carl' },
  ])('are refused as %j', async (told) => expect((await make(berta, told)).status).toBe(400));
});
