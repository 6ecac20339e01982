import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KEEPER, peopleDesk } from '../../../test/people-desk.js';
import { makeToken, type NewToken, revokeToken, tokenOf, tokensOf } from './token.js';
import { changeUser, removeUser } from './users.js';

const { desk, at } = peopleDesk();
const TOLD = {
  user: 'carl',
  label: 'weekly table',
  scope: 'read',
  dossiers: ['*'],
  expires: '2026-06-01T00:00:00.000Z',
} as const;
const make = (told: Partial<NewToken> = {}) => makeToken(desk.people, KEEPER, { ...TOLD, ...told });

describe('a token', () => {
  it('is known by its secret, which no file holds', async () => {
    const { secret, token } = await make();
    expect(secret).toMatch(/^dgm_[\w-]{43}$/);
    expect(await tokenOf(desk.people, secret)).toMatchObject({
      user: { name: 'carl' },
      token: { id: token.id, scope: 'read' },
    });
    for (const other of ['', secret.slice(0, -1), secret.slice(4), `dgm_${'a'.repeat(43)}`, `${secret}\n`])
      expect(await tokenOf(desk.people, other)).toBeNull();
    const files = readdirSync(desk.home).map((name) => readFileSync(join(desk.home, name), 'latin1'));
    expect(files.join('')).toContain('weekly table');
    expect(files.join('')).not.toContain(secret.slice(4));
    await desk.people.notes.written();
    expect(await tokensOf(desk.people.db)).toEqual([{ ...token, used: '2026-03-01T09:00:00.000Z' }]);
  });
  it('ends on its day', async () => {
    const { secret } = await make();
    at('2026-05-31T23:59:59.999Z');
    expect(await tokenOf(desk.people, secret)).not.toBeNull();
    at('2026-06-01T00:00:00.000Z');
    expect(await tokenOf(desk.people, secret)).toBeNull();
  });
  it('ends when it is revoked, and with its user', async () => {
    const [one, other] = [await make(), await make()];
    await expect(revokeToken(desk.people, KEEPER, one.token.id, 'berta')).rejects.toThrow(
      'There is no token',
    );
    await revokeToken(desk.people, KEEPER, one.token.id, 'carl');
    expect(await tokenOf(desk.people, one.secret)).toBeNull();
    await changeUser(desk.people, KEEPER, 'carl', { disabled: true });
    expect(await tokenOf(desk.people, other.secret)).toBeNull();
    await changeUser(desk.people, KEEPER, 'carl', { disabled: false });
    expect(await tokenOf(desk.people, other.secret)).not.toBeNull();
    await removeUser(desk.people, KEEPER, 'carl');
    expect(await tokensOf(desk.people.db)).toEqual([]);
  });
  it.each([
    [{ user: 'zoe' }, 'There is no user "zoe"'],
    [{ label: '' }, 'cannot be the label of a token'],
    [{ label: 'two\r\nlines' }, 'cannot be the label of a token'],
    [{ expires: '2026-03-01T09:00:00.000Z' }, 'within a year'],
    [{ expires: '2027-03-04T00:00:00.000Z' }, 'within a year'],
    [{ expires: 'soon' }, 'within a year'],
    [{ dossiers: ['../x'] }, 'cannot be the name of a dossier'],
  ])('is refused as %j', (wrong, message) => expect(make(wrong)).rejects.toThrow(message));
  it('is one of a hundred at most', async () => {
    for (let i = 0; i < 100; i++) await make();
    await expect(make()).rejects.toThrow('"carl" has 100 tokens');
  });
});
