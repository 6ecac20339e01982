import { describe, expect, it } from 'vitest';
import { KEEPER, PASSWORD, peopleDesk } from '../../../test/people-desk.js';
import { auditOf } from './audit.js';
import { logIn } from './log-in.js';
import { hashPassword } from './password.js';
import { sessionOf } from './session.js';
import { TooSoon } from './too-soon.js';
import { changeUser } from './users.js';

const { desk, pass } = peopleDesk();
const come = (name: string, password: string, address = '192.0.2.1') =>
  logIn(desk.people, { name, password, address });
const refusal = (work: Promise<unknown>) => work.then(() => null).catch((thrown: Error) => thrown);

describe('logging in', () => {
  it('opens a session for whoever knows the password', async () => {
    const { secret } = await come('berta', PASSWORD);
    expect((await sessionOf(desk.people, secret))?.user.name).toBe('berta');
  });
  it('says the same to whoever does not, is nobody, or is disabled', async () => {
    await changeUser(desk.people, KEEPER, 'carl', { disabled: true });
    const told = [
      await refusal(come('berta', 'seven herons over the key')),
      await refusal(come('zoe', PASSWORD)),
      await refusal(come("' or 1=1 --", PASSWORD)),
      await refusal(come('carl', `${PASSWORD}, carl`)),
    ].map((error) => error?.message);
    expect(new Set(told).size).toBe(1);
    expect(told[0]).toMatch(/^There is no user with that name and password/);
    expect(await desk.people.db.selectFrom('session').selectAll().execute()).toEqual([]);
  });
  it('waits after five failures, without a look at the password', async () => {
    for (let i = 0; i < 5; i++) await refusal(come('berta', 'no'));
    const thrown = await refusal(come('berta', PASSWORD));
    expect(thrown).toBeInstanceOf(TooSoon);
    expect(thrown).toMatchObject({ code: 'too-many', seconds: 1 });
    pass(1_000);
    await expect(come('berta', PASSWORD)).resolves.toBeDefined();
    const kinds = (await auditOf(desk.people.db, { about: 'berta', limit: 20 })).map(({ what }) => what);
    expect(kinds.filter((kind) => kind === 'log-in.failed')).toHaveLength(5);
    expect(kinds.slice(0, 2)).toEqual(['session.opened', 'log-in.delayed']);
  });
  it('lets only so many wait at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, i) => refusal(come('berta', PASSWORD, `192.0.2.${i}`))),
    );
    expect(all.filter((thrown) => thrown === null)).toHaveLength(16);
    expect(all.filter((thrown) => thrown instanceof TooSoon)).toHaveLength(4);
  });
  it('hashes a password anew that was hashed at an older cost', async () => {
    const old = await hashPassword(PASSWORD, { log2N: 2, r: 1, p: 1 });
    await desk.people.db.updateTable('user').set({ password: old }).where('name', '=', 'berta').execute();
    await come('berta', PASSWORD);
    const row = await desk.people.db
      .selectFrom('user')
      .select('password')
      .where('name', '=', 'berta')
      .executeTakeFirst();
    expect(row?.password).toMatch(/^scrypt\$4\$1\$1\$/);
    await expect(come('berta', PASSWORD)).resolves.toBeDefined();
  });
});
