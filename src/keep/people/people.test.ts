import { statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { KEEPER, peopleDesk } from '../../../test/people-desk.js';
import { openPeople, peoplePath } from './people.js';
import { changeUser, usersOf } from './users.js';

const { desk, now } = peopleDesk();

it('lie in one file that nobody else may read', () =>
  expect(statSync(peoplePath(desk.home)).mode & 0o777).toBe(0o600));

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
