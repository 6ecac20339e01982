import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KEEPER, peopleDesk } from '../../../test/people-desk.js';
import { openPeople, peoplePath } from './people.js';
import { changeUser, usersOf } from './users.js';

const { desk, now } = peopleDesk();

it('lie in one file that nobody else may read', () =>
  expect(statSync(peoplePath(desk.home)).mode & 0o777).toBe(0o600));

it('are not looked at for what others wrote at every call, and at once for what this program did', async () => {
  let time = 0;
  const seldom = await openPeople(desk.home, now, undefined, () => time);
  const first = await seldom.version();
  await changeUser(desk.people, KEEPER, 'carl', { role: 'editor' });
  expect(await seldom.version()).toBe(first);
  time += 20;
  const second = await seldom.version();
  expect(second).not.toBe(first);
  await changeUser(seldom, KEEPER, 'carl', { role: 'reader' });
  expect(await seldom.version()).not.toBe(second);
  await seldom.close();
});

it('are the same people after a token or a session was used', async () => {
  const first = await desk.people.version();
  desk.people.notes.take('tokens', (tx) => tx.updateTable('token').set({ used: now() }).execute());
  await desk.people.notes.written();
  expect(await desk.people.version()).toBe(first);
});

it('notice what this program and another one changes, and nothing else', async () => {
  const first = await desk.people.version();
  await usersOf(desk.people.db);
  expect(await desk.people.version()).toBe(first);
  await changeUser(desk.people, KEEPER, 'carl', { role: 'editor' });
  const second = await desk.people.version();
  expect(second).not.toBe(first);
  const other = await openPeople(desk.home, now);
  await changeUser(other, KEEPER, 'carl', { role: 'reader' });
  await other.close();
  expect(await desk.people.version()).not.toBe(second);
});
