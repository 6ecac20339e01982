import { describe, expect, it } from 'vitest';
import { KEEPER, PASSWORD, peopleDesk } from '../../../test/people-desk.js';
import { auditOf } from './audit.js';
import { logIn } from './log-in.js';
import { sessionOf } from './session.js';
import { addUser, anybodyMayLogIn, changeUser, removeUser, usersOf } from './users.js';

const { desk } = peopleDesk();
const comeIn = (password = PASSWORD) => logIn(desk.people, { name: 'berta', password, address: '192.0.2.1' });

describe('users', () => {
  it('are listed with what they may do, without what they know', async () => {
    const users = await usersOf(desk.people.db);
    expect(users).toEqual([
      { name: 'berta', role: 'editor', dossiers: ['*'], disabled: false, made: '2026-03-01T09:00:00.000Z' },
      {
        name: 'carl',
        role: 'reader',
        dossiers: ['korea'],
        disabled: false,
        made: '2026-03-01T09:00:00.000Z',
      },
    ]);
    expect(await anybodyMayLogIn(desk.people.db)).toBe(true);
  });

  it.each([
    [{ name: 'berta' }, 'There is a user "berta" already'],
    [{ name: 'Berta' }, 'cannot be the name of a user'],
    [{ password: 'short' }, 'fewer than 12'],
    [{ dossiers: ['No!'] }, '"No!" cannot be the name of a dossier'],
  ])('are refused as %j', async (wrong, message) => {
    const told = { name: 'dora', password: PASSWORD, role: 'reader', dossiers: ['*'] } as const;
    await expect(addUser(desk.people, KEEPER, { ...told, ...wrong })).rejects.toThrow(message);
    expect(await usersOf(desk.people.db)).toHaveLength(2);
  });

  it('change at once, in sessions that are open', async () => {
    const { secret } = await comeIn();
    await changeUser(desk.people, KEEPER, 'berta', { role: 'reader', dossiers: ['sudan'] });
    expect((await sessionOf(desk.people, secret))?.user).toMatchObject({
      role: 'reader',
      dossiers: ['sudan'],
    });
  });

  it('who have a new password must log in anew', async () => {
    const { secret } = await comeIn();
    await changeUser(desk.people, KEEPER, 'berta', { password: 'nine herons on the mole' });
    expect(await sessionOf(desk.people, secret)).toBeNull();
    await expect(comeIn()).rejects.toThrow('no user with that name and password');
    await expect(comeIn('nine herons on the mole')).resolves.toBeDefined();
  });

  it('who are disabled are out at once, and enabled come in again by logging in', async () => {
    const { secret } = await comeIn();
    await changeUser(desk.people, KEEPER, 'berta', { disabled: true });
    expect(await sessionOf(desk.people, secret)).toBeNull();
    await expect(comeIn()).rejects.toThrow('no user with that name and password');
    await changeUser(desk.people, KEEPER, 'carl', { disabled: true });
    expect(await anybodyMayLogIn(desk.people.db)).toBe(false);
    await changeUser(desk.people, KEEPER, 'berta', { disabled: false });
    expect(await sessionOf(desk.people, secret)).toBeNull();
    await expect(comeIn()).resolves.toBeDefined();
  });

  it('who are removed are gone with their sessions, and not from the audit', async () => {
    const { secret } = await comeIn();
    await removeUser(desk.people, KEEPER, 'berta');
    expect(await sessionOf(desk.people, secret)).toBeNull();
    const lines = await auditOf(desk.people.db, { about: 'berta', limit: 9 });
    expect(lines.map(({ what }) => what)).toEqual(['user.removed', 'session.opened', 'user.added']);
    await expect(removeUser(desk.people, KEEPER, 'berta')).rejects.toThrow('There is no user "berta"');
    await expect(changeUser(desk.people, KEEPER, 'berta', { role: 'reader' })).rejects.toThrow(
      'no user "berta"',
    );
  });
});
