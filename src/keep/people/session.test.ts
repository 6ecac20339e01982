import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PASSWORD, peopleDesk } from '../../../test/people-desk.js';
import { logIn } from './log-in.js';
import { ABSOLUTE, closeSession, closeSessionsOf, IDLE, sessionOf } from './session.js';

const { desk, pass } = peopleDesk();
const BERTA = { by: 'berta', address: '192.0.2.1' };
const open = () => logIn(desk.people, { name: 'berta', password: PASSWORD, address: '192.0.2.1' });

describe('a session', () => {
  it('opens with its secret alone, which no file holds', async () => {
    const { secret, csrf } = await open();
    expect(await sessionOf(desk.people, secret)).toMatchObject({ user: { name: 'berta' }, csrf });
    for (const other of ['', 'x', secret.slice(0, -1), `${secret} `, csrf])
      expect(await sessionOf(desk.people, other)).toBeNull();
    const files = readdirSync(desk.home).map((name) => readFileSync(join(desk.home, name), 'latin1'));
    expect(files.join('')).toContain(csrf);
    expect(files.join('')).not.toContain(secret);
  });
  it('is a new one each time', async () => {
    const [one, other] = [await open(), await open()];
    expect(one.secret).not.toBe(other.secret);
    expect(one.csrf).not.toBe(other.csrf);
  });
  it('ends where nobody uses it for half a day', async () => {
    const { secret } = await open();
    for (let i = 0; i < 2; i++) {
      pass(IDLE - 1);
      expect(await sessionOf(desk.people, secret)).not.toBeNull();
      await desk.people.notes.written();
    }
    pass(IDLE);
    expect(await sessionOf(desk.people, secret)).toBeNull();
  });
  it('ends after a week, however much it is used', async () => {
    const { secret } = await open();
    for (let gone = 0; gone < ABSOLUTE; gone += IDLE / 2) {
      expect(await sessionOf(desk.people, secret)).not.toBeNull();
      await desk.people.notes.written();
      pass(IDLE / 2);
    }
    expect(await sessionOf(desk.people, secret)).toBeNull();
    await open();
    expect(await desk.people.db.selectFrom('session').selectAll().execute()).toHaveLength(1);
  });
  it('is closed for good, alone or with all others of its user', async () => {
    const [one, other, third] = [await open(), await open(), await open()];
    await closeSession(desk.people, BERTA, one.secret);
    await closeSession(desk.people, BERTA, 'nobody');
    expect(await sessionOf(desk.people, one.secret)).toBeNull();
    expect(await sessionOf(desk.people, other.secret)).not.toBeNull();
    await closeSessionsOf(desk.people, BERTA, 'berta');
    for (const { secret } of [other, third]) expect(await sessionOf(desk.people, secret)).toBeNull();
  });
});
